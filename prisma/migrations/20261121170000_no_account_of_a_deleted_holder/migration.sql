-- The writer looks whether a holder is deleted before it writes; a deletion may be committed in between, and an account that was waited for, or is new,
-- would be entered after it. Asked again after the row is in, and under a lock that a deletion waits for: then this is told to try again, and is refused.
CREATE FUNCTION refuse_deleted_holder() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  gone timestamptz;
BEGIN
  SELECT "deleted_at" INTO gone FROM "account_holders" WHERE "id" = NEW."account_holder_id" FOR SHARE;
  IF gone IS NOT NULL THEN
    RAISE EXCEPTION 'The customer of % was deleted meanwhile.', NEW."id" USING ERRCODE = 'serialization_failure';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER linked_accounts_deleted_holder AFTER INSERT ON "linked_accounts" FOR EACH ROW EXECUTE FUNCTION refuse_deleted_holder();
