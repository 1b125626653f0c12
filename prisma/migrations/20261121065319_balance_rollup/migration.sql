-- CreateTable
CREATE TABLE "balance_restatements" (
    "observation_id" BIGINT NOT NULL,
    "observed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "balance_restatements_pkey" PRIMARY KEY ("observation_id","observed_at")
);

-- CreateTable
CREATE TABLE "balance_days" (
    "linked_account_id" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "first_as_of" TIMESTAMPTZ(3) NOT NULL,
    "as_of" TIMESTAMPTZ(3) NOT NULL,
    "observed_at" TIMESTAMPTZ(3) NOT NULL,
    "current" BIGINT NOT NULL,
    "seeded" BOOLEAN NOT NULL,

    CONSTRAINT "balance_days_pkey" PRIMARY KEY ("linked_account_id","currency","day")
);

-- AddForeignKey
ALTER TABLE "balance_restatements" ADD CONSTRAINT "balance_restatements_observation_id_fkey" FOREIGN KEY ("observation_id") REFERENCES "balance_observations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "balance_days" ADD CONSTRAINT "balance_days_linked_account_id_fkey" FOREIGN KEY ("linked_account_id") REFERENCES "linked_accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The rollup follows from the history, so no writer can forget it: not the seed, not a process of the previous release. Triggers first: creating
-- them keeps writers out until this migration is in, so that the copy at the end misses nothing.
CREATE FUNCTION roll_up_observations() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "balance_days" AS d ("linked_account_id", "currency", "day", "first_as_of", "as_of", "observed_at", "current", "seeded")
  SELECT DISTINCT ON (linked_account_id, currency, day) linked_account_id, currency, day,
    min(as_of) OVER (PARTITION BY linked_account_id, currency, day), as_of, observed_at, current, source = 'seed'
  FROM (SELECT added.*, (as_of AT TIME ZONE 'UTC')::date AS day FROM added WHERE current IS NOT NULL) AS stated
  ORDER BY linked_account_id, currency, day, as_of DESC, observed_at DESC, id DESC
  ON CONFLICT ("linked_account_id", "currency", "day") DO UPDATE SET
    "first_as_of" = LEAST(d."first_as_of", excluded."first_as_of"),
    "as_of" = GREATEST(d."as_of", excluded."as_of"),
    "observed_at" = CASE WHEN (excluded."as_of", excluded."observed_at") >= (d."as_of", d."observed_at") THEN excluded."observed_at" ELSE d."observed_at" END,
    "current" = CASE WHEN (excluded."as_of", excluded."observed_at") >= (d."as_of", d."observed_at") THEN excluded."current" ELSE d."current" END,
    "seeded" = CASE WHEN (excluded."as_of", excluded."observed_at") >= (d."as_of", d."observed_at") THEN excluded."seeded" ELSE d."seeded" END;
  RETURN NULL;
END $$;

CREATE FUNCTION roll_up_restatements() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "balance_days" AS d SET "observed_at" = stated.observed_at, "current" = stated.current, "seeded" = stated.seeded
  FROM (
    SELECT DISTINCT ON (o.linked_account_id, o.currency, o.as_of)
      o.linked_account_id, o.currency, o.as_of, added.observed_at, o.current, o.source = 'seed' AS seeded
    FROM added JOIN "balance_observations" o ON o.id = added.observation_id
    WHERE o.current IS NOT NULL
    ORDER BY o.linked_account_id, o.currency, o.as_of, added.observed_at DESC, o.id DESC
  ) AS stated
  WHERE d."linked_account_id" = stated.linked_account_id AND d."currency" = stated.currency
    AND d."day" = (stated.as_of AT TIME ZONE 'UTC')::date AND d."as_of" = stated.as_of AND d."observed_at" <= stated.observed_at;
  RETURN NULL;
END $$;

CREATE TRIGGER balance_observations_rollup AFTER INSERT ON "balance_observations"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION roll_up_observations();

CREATE TRIGGER balance_restatements_rollup AFTER INSERT ON "balance_restatements"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION roll_up_restatements();

CREATE TRIGGER balance_restatements_append_only BEFORE UPDATE ON "balance_restatements"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();

INSERT INTO "balance_days" ("linked_account_id", "currency", "day", "first_as_of", "as_of", "observed_at", "current", "seeded")
SELECT DISTINCT ON (linked_account_id, currency, day) linked_account_id, currency, day,
  min(as_of) OVER (PARTITION BY linked_account_id, currency, day), as_of, observed_at, current, source = 'seed'
FROM (SELECT *, (as_of AT TIME ZONE 'UTC')::date AS day FROM "balance_observations" WHERE current IS NOT NULL) AS stated
ORDER BY linked_account_id, currency, day, as_of DESC, observed_at DESC, id DESC;
