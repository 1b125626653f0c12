-- In two steps each: what is there already was not learnt when this runs.
ALTER TABLE "balance_observations" ADD COLUMN "learnt_at" TIMESTAMPTZ(3);
ALTER TABLE "balance_observations" ALTER COLUMN "learnt_at" SET DEFAULT CURRENT_TIMESTAMP;

ALTER TABLE "balance_restatements" ADD COLUMN "learnt_at" TIMESTAMPTZ(3);
ALTER TABLE "balance_restatements" ALTER COLUMN "learnt_at" SET DEFAULT CURRENT_TIMESTAMP;
