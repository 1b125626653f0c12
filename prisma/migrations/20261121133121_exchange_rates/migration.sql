-- AlterTable
ALTER TABLE "users" ADD COLUMN     "combined_currency" TEXT;

-- CreateTable
CREATE TABLE "exchange_rates" (
    "day" DATE NOT NULL,
    "currency" TEXT NOT NULL,
    "per_euro" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "observed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "exchange_rates_pkey" PRIMARY KEY ("day","currency")
);
