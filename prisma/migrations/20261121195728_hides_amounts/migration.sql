-- AlterTable
ALTER TABLE "users" ADD COLUMN     "hides_amounts" BOOLEAN NOT NULL DEFAULT false;
