import 'server-only';
import type { UserId } from '@/lib/domain/ids';
import { pool } from './pool';

// PostgreSQL stamps each row with the transaction that wrote it.
const TEXT = `
  SELECT coalesce(sum(a.xmin::text::bigint), 0) || '.' || coalesce(sum(round(extract(epoch FROM f.fetched_at) * 1000)), 0) AS version
  FROM account_holders h JOIN linked_accounts a ON a.account_holder_id = h.id LEFT JOIN transaction_feeds f ON f.linked_account_id = a.id
  WHERE h.user_id = $1`;

/** Changes with every commit to any of a person's accounts: what was drawn under the same version is still true. Says nothing else. */
export async function readLiveVersion(userId: UserId): Promise<string> {
  const { rows } = await pool().query<{ version: string }>({ name: 'live-version-2', text: TEXT, values: [userId] });
  return rows[0]?.version ?? '';
}
