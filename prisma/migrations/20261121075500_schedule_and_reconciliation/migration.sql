-- AlterTable
ALTER TABLE "account_holders" ADD COLUMN     "reconciled_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "scheduled_refreshes" (
    "linked_account_id" TEXT NOT NULL,
    "feature" TEXT NOT NULL,
    "follows" TIMESTAMPTZ(3) NOT NULL,
    "account_holder_id" TEXT NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "scheduled_refreshes_pkey" PRIMARY KEY ("linked_account_id","feature","follows")
);

-- CreateTable
CREATE TABLE "event_sweeps" (
    "id" TEXT NOT NULL,
    "covered_until" TIMESTAMPTZ(3) NOT NULL,
    "swept_from" TIMESTAMPTZ(3),
    "swept_until" TIMESTAMPTZ(3),
    "cursor" TEXT,
    "failed_since" TIMESTAMPTZ(3),
    "leased_until" TIMESTAMPTZ(3),

    CONSTRAINT "event_sweeps_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "scheduled_refreshes_taken_at_idx" ON "scheduled_refreshes"("taken_at");

-- AddForeignKey
ALTER TABLE "scheduled_refreshes" ADD CONSTRAINT "scheduled_refreshes_linked_account_id_fkey" FOREIGN KEY ("linked_account_id") REFERENCES "linked_accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
