-- CreateTable
CREATE TABLE "alerts" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "linked_account_id" TEXT NOT NULL,
    "fact_key" TEXT NOT NULL,
    "details" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "in_app" BOOLEAN NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "alerts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "alert_memories" (
    "linked_account_id" TEXT NOT NULL,
    "memory" JSONB NOT NULL,

    CONSTRAINT "alert_memories_pkey" PRIMARY KEY ("linked_account_id")
);

-- CreateTable
CREATE TABLE "alert_checks" (
    "id" BIGSERIAL NOT NULL,
    "linked_account_id" TEXT NOT NULL,

    CONSTRAINT "alert_checks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "balance_limits" (
    "linked_account_id" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "amount" BIGINT NOT NULL,

    CONSTRAINT "balance_limits_pkey" PRIMARY KEY ("linked_account_id")
);

-- CreateTable
CREATE TABLE "alert_choices" (
    "user_id" TEXT NOT NULL,
    "channels" JSONB NOT NULL,
    "quiet_from" INTEGER,
    "quiet_to" INTEGER,

    CONSTRAINT "alert_choices_pkey" PRIMARY KEY ("user_id")
);

-- CreateIndex
CREATE INDEX "alerts_user_id_at_idx" ON "alerts"("user_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "alerts_linked_account_id_fact_key_key" ON "alerts"("linked_account_id", "fact_key");

-- AddForeignKey
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_linked_account_id_fkey" FOREIGN KEY ("linked_account_id") REFERENCES "linked_accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert_memories" ADD CONSTRAINT "alert_memories_linked_account_id_fkey" FOREIGN KEY ("linked_account_id") REFERENCES "linked_accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "balance_limits" ADD CONSTRAINT "balance_limits_linked_account_id_fkey" FOREIGN KEY ("linked_account_id") REFERENCES "linked_accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert_choices" ADD CONSTRAINT "alert_choices_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What an alert may follow from has changed: whoever wrote it, the account is looked at right after the commit.
CREATE FUNCTION want_alert_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "alert_checks" ("linked_account_id") VALUES (NEW."id");
  RETURN NULL;
END $$;

CREATE TRIGGER linked_accounts_alert_check AFTER UPDATE ON "linked_accounts" FOR EACH ROW
  WHEN ((OLD."status", OLD."expected_deactivation_at", OLD."balance_as_of", OLD."balance_text", OLD."balance_refresh_status", OLD."balance_refresh_attempted_at")
    IS DISTINCT FROM (NEW."status", NEW."expected_deactivation_at", NEW."balance_as_of", NEW."balance_text", NEW."balance_refresh_status", NEW."balance_refresh_attempted_at"))
  EXECUTE FUNCTION want_alert_check();

CREATE TRIGGER linked_accounts_first_alert_check AFTER INSERT ON "linked_accounts" FOR EACH ROW EXECUTE FUNCTION want_alert_check();
