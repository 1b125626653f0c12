/**
 * The part of the writer's statement that puts work on record: an account that shares its transactions gets a feed, due at once, and a
 * refresh that has succeeded later than any before makes it due again. In the same commit as the news: none is lost, and news that comes
 * twice asks for nothing. Reads `taken`; readings that change nothing lock nothing.
 */
export const WANT_TRANSACTIONS = `
    INSERT INTO transaction_feeds AS f (linked_account_id, wanted_refresh_id, wanted_attempted_at, due_at)
    SELECT id, done.refresh_id, done.attempted_at, date_trunc('milliseconds', now())
    FROM taken LEFT JOIN LATERAL (
      SELECT transactions_refresh_id AS refresh_id, transactions_refresh_attempted_at AS attempted_at
      WHERE transactions_refresh_status = 'succeeded' AND transactions_refresh_id IS NOT NULL
    ) AS done ON true LEFT JOIN transaction_feeds k ON k.linked_account_id = taken.id
    WHERE 'transactions' = ANY (permissions)
      AND (k.linked_account_id IS NULL OR done.attempted_at > COALESCE(k.wanted_attempted_at, '-infinity'))
    ORDER BY id
    ON CONFLICT (linked_account_id) DO UPDATE SET
      wanted_refresh_id = excluded.wanted_refresh_id, wanted_attempted_at = excluded.wanted_attempted_at, due_at = excluded.due_at
    WHERE excluded.wanted_attempted_at > COALESCE(f.wanted_attempted_at, '-infinity')`;
