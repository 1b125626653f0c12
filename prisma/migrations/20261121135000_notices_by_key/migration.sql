-- Each holder is looked up by its key. Planned as a join while the table was small, the same statement would read all of it for every group of
-- accounts written, in every session that keeps the plan.
CREATE OR REPLACE FUNCTION tell_of_accounts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('florin_live', h."user_id")
  FROM (SELECT DISTINCT "account_holder_id" FROM written) AS w,
    LATERAL (SELECT "user_id" FROM "account_holders" WHERE "id" = w."account_holder_id" LIMIT 1) AS h
  WHERE h."user_id" IS NOT NULL;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION tell_of_transactions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('florin_live', w."user_id")
  FROM (
    SELECT DISTINCT h."user_id"
    FROM written n
    JOIN unwritten o ON o."linked_account_id" = n."linked_account_id" AND o."fetched_at" IS DISTINCT FROM n."fetched_at",
      LATERAL (SELECT "account_holder_id" FROM "linked_accounts" WHERE "id" = n."linked_account_id" LIMIT 1) AS a,
      LATERAL (SELECT "user_id" FROM "account_holders" WHERE "id" = a."account_holder_id" LIMIT 1) AS h
    WHERE h."user_id" IS NOT NULL
  ) AS w;
  RETURN NULL;
END $$;
