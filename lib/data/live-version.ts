import 'server-only';
import type { UserId } from '@/lib/domain/ids';
import { pool } from './pool';

const TEXT = `
  SELECT coalesce(sum(a.xmin::text::bigint), 0)::text AS version
  FROM linked_accounts a JOIN account_holders h ON h.id = a.account_holder_id
  WHERE h.user_id = $1`;

/** Changes with every commit to any of a person's accounts: what was drawn under the same version is still true. Says nothing else. */
export async function readLiveVersion(userId: UserId): Promise<string> {
  const { rows } = await pool().query<{ version: string }>({ name: 'live-version', text: TEXT, values: [userId] });
  return rows[0]?.version ?? '0';
}
