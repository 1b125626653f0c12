-- Open pages hear of what is committed. A notice names the person and nothing else: whoever listens reads the rest, as anyone would, by asking.
-- Triggers, so that no writer can forget it; once a statement and person, however many accounts the statement wrote.
CREATE FUNCTION tell_of_accounts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('florin_live', h."user_id")
  FROM (SELECT DISTINCT "account_holder_id" FROM written) AS w
  JOIN "account_holders" h ON h."id" = w."account_holder_id"
  WHERE h."user_id" IS NOT NULL;
  RETURN NULL;
END $$;

CREATE FUNCTION tell_of_ended_sessions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('florin_live', "user_id") FROM (SELECT DISTINCT "user_id" FROM written) AS w;
  RETURN NULL;
END $$;

CREATE TRIGGER told_when_inserted AFTER INSERT ON "linked_accounts" REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION tell_of_accounts();
CREATE TRIGGER told_when_updated AFTER UPDATE ON "linked_accounts" REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION tell_of_accounts();
CREATE TRIGGER told_when_deleted AFTER DELETE ON "auth_sessions" REFERENCING OLD TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION tell_of_ended_sessions();
