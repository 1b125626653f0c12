import pg from 'pg';
import type { Event } from './deliver';

/** What the database holds of some events: read by a client of its own, so that nothing of the app's vouches for itself. */
export async function withDatabase<Result>(url: string, read: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return read(client).finally(() => client.end());
}

export interface Ledger {
  /** Events in the inbox, of those asked for. */
  readonly entered: number;
  /** Lines of history, of the accounts asked for. */
  readonly facts: number;
  /** The present figure of each account, by id. */
  readonly present: ReadonlyMap<string, number>;
  readonly parked: number;
}

export async function readLedger(url: string, events: readonly Event[]): Promise<Ledger> {
  const accountIds = [...new Set(events.map(({ accountId }) => accountId))];
  return withDatabase(url, async (client) => {
    const count = async (sql: string, values: string[]) => Number((await client.query(sql, [values])).rows[0]?.count);
    const present = await client.query<{ id: string; current: string }>(
      'SELECT linked_account_id AS id, current FROM account_balances WHERE linked_account_id = ANY($1)',
      [accountIds],
    );
    return {
      entered: await count(
        'SELECT count(*) FROM webhook_events WHERE id = ANY($1)',
        events.map(({ id }) => id),
      ),
      facts: await count('SELECT count(*) FROM balance_observations WHERE linked_account_id = ANY($1)', accountIds),
      present: new Map(present.rows.map(({ id, current }) => [id, Number(current)])),
      parked: await count(
        'SELECT count(*) FROM webhook_failures WHERE id = ANY($1)',
        events.map(({ id }) => id),
      ),
    };
  });
}
