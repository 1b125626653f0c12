-- CreateTable
CREATE TABLE "transactions" (
    "id" TEXT NOT NULL,
    "linked_account_id" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "transacted_at" TIMESTAMPTZ(3) NOT NULL,
    "posted_at" TIMESTAMPTZ(3),
    "void_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "refresh_id" TEXT NOT NULL,
    "observed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "transactions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "transaction_feeds" (
    "linked_account_id" TEXT NOT NULL,
    "wanted_refresh_id" TEXT,
    "wanted_attempted_at" TIMESTAMPTZ(3),
    "fetched_refresh_id" TEXT,
    "fetched_attempted_at" TIMESTAMPTZ(3),
    "fetched_at" TIMESTAMPTZ(3),
    "due_at" TIMESTAMPTZ(3),
    "leased_until" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,

    CONSTRAINT "transaction_feeds_pkey" PRIMARY KEY ("linked_account_id")
);

-- CreateIndex
CREATE INDEX "transactions_newest_first" ON "transactions"("linked_account_id", "transacted_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "transaction_feeds_due" ON "transaction_feeds"("due_at");

-- AddForeignKey
ALTER TABLE "transactions" ADD CONSTRAINT "transactions_linked_account_id_fkey" FOREIGN KEY ("linked_account_id") REFERENCES "linked_accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transaction_feeds" ADD CONSTRAINT "transaction_feeds_linked_account_id_fkey" FOREIGN KEY ("linked_account_id") REFERENCES "linked_accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Accounts linked before there were feeds.
INSERT INTO "transaction_feeds" ("linked_account_id", "due_at")
SELECT "id", now() FROM "linked_accounts" WHERE 'transactions' = ANY ("permissions") AND "status" <> 'disconnected';
