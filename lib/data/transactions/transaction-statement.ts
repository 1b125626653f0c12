import 'server-only';
import { Prisma } from '@/prisma/generated/client';

const { sql, raw } = Prisma;

const FACTS = ['status', 'amount', 'description', 'transacted_at', 'posted_at', 'void_at', 'updated_at', 'refresh_id'];
const COLUMNS = raw(['id', 'linked_account_id', 'currency', ...FACTS].join(', '));
const REPLACE = raw([...FACTS, 'observed_at'].map((column) => `${column} = excluded.${column}`).join(', '));

/** Within one second of Stripe's clock, what is settled is later than what is pending. */
const rank = (row: string) => `CASE ${row}.status WHEN 'pending' THEN 0 WHEN 'void' THEN 2 ELSE 1 END`;
const SUPERSEDES = raw(`(excluded.updated_at, ${rank('excluded')}) > (t.updated_at, ${rank('t')})`);

/**
 * Writes one page of readings: new ones are added, older ones that Stripe has changed since are changed in place, all else is left.
 * Answers how many rows that were. A transaction never moves to another account. lib/domain/transaction.ts says the same rule in words.
 */
export const foldTransactions = (page: string, observedAt: Date): Prisma.Sql => sql`
  INSERT INTO transactions AS t (${COLUMNS}, observed_at)
  SELECT ${COLUMNS}, ${observedAt} FROM jsonb_to_recordset(${page}::jsonb) AS r (id text, linked_account_id text, currency text, status text,
    amount bigint, description text, transacted_at timestamptz, posted_at timestamptz, void_at timestamptz, updated_at timestamptz, refresh_id text)
  ON CONFLICT (id) DO UPDATE SET ${REPLACE} WHERE t.linked_account_id = excluded.linked_account_id AND ${SUPERSEDES}`;
