-- AlterTable
ALTER TABLE "linked_accounts" ADD COLUMN     "group_name" TEXT,
ADD COLUMN     "hidden" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "left_out" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "position" INTEGER;
