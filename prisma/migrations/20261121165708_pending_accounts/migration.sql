-- DropIndex
DROP INDEX "linked_accounts_balance_refresh_status_balance_refresh_atte_idx";

-- CreateIndex
CREATE INDEX "linked_accounts_pending_idx" ON "linked_accounts"("id") WHERE (balance_refresh_status = 'pending' OR ownership_refresh_status = 'pending' OR transactions_refresh_status = 'pending');

-- Room in each page for the next version of an account and its balances: such an update touches no index.
ALTER TABLE "linked_accounts" SET (fillfactor = 75);
ALTER TABLE "account_balances" SET (fillfactor = 85);
ALTER TABLE "balance_days" SET (fillfactor = 90);
