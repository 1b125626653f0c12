-- AlterTable
ALTER TABLE "account_holders" ADD COLUMN     "deleted_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "linked_accounts" ADD COLUMN     "disconnect_requested_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "outbox_effects" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "account_holder_id" TEXT,
    "open_key" TEXT,
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "wish" INTEGER NOT NULL DEFAULT 1,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "answers" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "next_attempt_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "leased_until" TIMESTAMPTZ(6),
    "settled_at" TIMESTAMPTZ(3),
    "last_error" TEXT,

    CONSTRAINT "outbox_effects_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "outbox_effects_open_key_key" ON "outbox_effects"("open_key");

-- CreateIndex
CREATE INDEX "outbox_effects_status_next_attempt_at_idx" ON "outbox_effects"("status", "next_attempt_at");

-- CreateIndex
CREATE INDEX "outbox_effects_account_holder_id_idx" ON "outbox_effects"("account_holder_id");
