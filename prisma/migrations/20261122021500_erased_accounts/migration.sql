-- CreateTable
CREATE TABLE "erased_accounts" (
    "id" TEXT NOT NULL,
    "erased_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "erased_accounts_pkey" PRIMARY KEY ("id")
);

-- Asked after the row is in, as for holders: a reading that waited for the erasure to be committed would enter the account after it.
CREATE FUNCTION refuse_erased_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "erased_accounts" WHERE "id" = NEW."id") THEN
    RAISE EXCEPTION 'The account % was erased meanwhile.', NEW."id" USING ERRCODE = 'serialization_failure';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER linked_accounts_erased AFTER INSERT ON "linked_accounts" FOR EACH ROW EXECUTE FUNCTION refuse_erased_account();

-- Pages that show an account which is erased are drawn anew.
CREATE TRIGGER told_when_deleted AFTER DELETE ON "linked_accounts" REFERENCING OLD TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION tell_of_accounts();
