-- An account's page shows its transactions: it is told once all that a refresh brought are here, not of every page of them.
CREATE FUNCTION tell_of_transactions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('florin_live', w."user_id")
  FROM (
    SELECT DISTINCT h."user_id"
    FROM written n
    JOIN unwritten o ON o."linked_account_id" = n."linked_account_id" AND o."fetched_at" IS DISTINCT FROM n."fetched_at"
    JOIN "linked_accounts" a ON a."id" = n."linked_account_id"
    JOIN "account_holders" h ON h."id" = a."account_holder_id"
    WHERE h."user_id" IS NOT NULL
  ) AS w;
  RETURN NULL;
END $$;

CREATE TRIGGER told_when_updated AFTER UPDATE ON "transaction_feeds" REFERENCING OLD TABLE AS unwritten NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION tell_of_transactions();
