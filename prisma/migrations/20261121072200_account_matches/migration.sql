-- AlterTable
ALTER TABLE "linked_accounts" ADD COLUMN     "link_session_id" TEXT;

-- CreateTable
CREATE TABLE "account_matches" (
    "id" TEXT NOT NULL,
    "older_id" TEXT NOT NULL,
    "newer_id" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "undone_at" TIMESTAMPTZ(3),
    "continued_id" TEXT,
    "takes_up_id" TEXT,
    "standing" TEXT,

    CONSTRAINT "account_matches_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_matches_continued_id_key" ON "account_matches"("continued_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_matches_takes_up_id_key" ON "account_matches"("takes_up_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_matches_standing_key" ON "account_matches"("standing");

-- CreateIndex
CREATE INDEX "account_matches_older_id_idx" ON "account_matches"("older_id");

-- CreateIndex
CREATE INDEX "account_matches_newer_id_idx" ON "account_matches"("newer_id");

-- AddForeignKey
ALTER TABLE "account_matches" ADD CONSTRAINT "account_matches_older_id_fkey" FOREIGN KEY ("older_id") REFERENCES "linked_accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_matches" ADD CONSTRAINT "account_matches_newer_id_fkey" FOREIGN KEY ("newer_id") REFERENCES "linked_accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_matches" ADD CONSTRAINT "account_matches_continued_id_fkey" FOREIGN KEY ("continued_id") REFERENCES "linked_accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
