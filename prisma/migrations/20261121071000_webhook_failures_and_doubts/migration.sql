-- AlterTable
ALTER TABLE "linked_accounts" ADD COLUMN     "balance_text" TEXT,
ADD COLUMN     "fetch_wanted_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "webhook_events" ADD COLUMN     "signed_with" TEXT;

-- CreateTable
CREATE TABLE "webhook_failures" (
    "id" TEXT NOT NULL,
    "type" TEXT,
    "object_id" TEXT,
    "status" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "first_failed_at" TIMESTAMPTZ(3) NOT NULL,
    "last_failed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "webhook_failures_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "webhook_failures_status_last_failed_at_idx" ON "webhook_failures"("status", "last_failed_at");

-- CreateIndex
CREATE INDEX "linked_accounts_fetch_wanted_at_idx" ON "linked_accounts"("fetch_wanted_at");
