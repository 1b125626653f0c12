import 'server-only';
import type { PoolClient } from 'pg';
import type { AccountSnapshot } from '@/lib/domain/snapshot';
import { pool } from './pool';
import { toParameters, toReading } from './snapshot-reading';
import { FOLD_SNAPSHOTS } from './snapshot-statement';

/** Everything the writer's statement may change of an account. Nobody else changes it meanwhile. */
const PRINTS = `
  SELECT a.id, md5(concat_ws('|', a::text,
    (SELECT string_agg(b::text, ',' ORDER BY b.currency) FROM account_balances b WHERE b.linked_account_id = a.id),
    (SELECT count(*) FROM balance_observations o WHERE o.linked_account_id = a.id),
    (SELECT count(*) FROM balance_restatements s JOIN balance_observations o ON o.id = s.observation_id WHERE o.linked_account_id = a.id),
    (SELECT string_agg(f::text, ',') FROM transaction_feeds f WHERE f.linked_account_id = a.id))) AS print
  FROM linked_accounts a WHERE a.id = ANY ($1) ORDER BY a.id FOR UPDATE`;

/** The accounts whose present or history these readings would change: they are written, one after the other, and taken back. */
export async function trySnapshots(snapshots: readonly AccountSnapshot[]): Promise<string[]> {
  const ids = [...new Set(snapshots.map(({ id }) => id))];
  const client = await pool().connect();
  try {
    await client.query('BEGIN');
    const before = await printsOf(client, ids);
    for (const snapshot of snapshots)
      await client.query(FOLD_SNAPSHOTS, toParameters([await toReading(snapshot, null)]));
    const after = await printsOf(client, ids);
    return ids.filter((id) => before.get(id) !== after.get(id));
  } finally {
    // What could not even be taken back is lost with its connection.
    const isBack = await client.query('ROLLBACK').then(
      () => true,
      () => false,
    );
    client.release(!isBack);
  }
}

async function printsOf(client: PoolClient, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await client.query<{ id: string; print: string }>(PRINTS, [ids]);
  return new Map(rows.map(({ id, print }) => [id, print]));
}
