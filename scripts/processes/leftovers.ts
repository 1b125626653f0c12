import type pg from 'pg';
import { deliver, eventOf, suffix } from './deliver';
import { withDatabase } from './ledger';
import { linkBank, sandboxClient } from './sandbox-lives';

/** Tells of refreshes that were asked for two minutes ago. They are long over, and no webhook will ever say so. */
export async function loseWebhooks(webUrl: string, sandboxUrl: string): Promise<void> {
  const sandbox = sandboxClient(sandboxUrl);
  for (const id of await linkBank(sandbox)) {
    const account = await sandbox.stripe.financialConnections.accounts.retrieve(id);
    // One that was never connected is not refreshed.
    if (!account.balance_refresh) continue;
    const asked = Math.floor(Date.now() / 1_000) - 120;
    const balance_refresh = { status: 'pending', last_attempted_at: asked, next_refresh_available_at: null };
    const event = { ...eventOf({ ...account, balance_refresh }, 0), id: `evt_${suffix()}` };
    await deliver(webUrl, JSON.stringify(event));
  }
}

/** What was taken on and is in nobody's hands: jobs whose process is silent, leases that ran out and were not taken anew, refreshes without an end. */
export function findLeftovers(url: string): Promise<Record<string, number>> {
  return withDatabase(url, async (client) => {
    const { rows } = await client.query<Record<string, number>>(
      `SELECT (SELECT count(*)::int FROM pgboss.job WHERE state = 'active' AND heartbeat_on < now() - interval '15 s') AS jobs,
         (SELECT count(*)::int FROM event_sweeps WHERE leased_until < now() - interval '30 s') AS sweeps,
         (SELECT count(*)::int FROM transaction_feeds WHERE leased_until < now() - interval '30 s') AS feeds,
         (SELECT count(*)::int FROM linked_accounts WHERE balance_refresh_status = 'pending') AS refreshes`,
    );
    return rows[0] ?? {};
  });
}

/** Who stands in an open transaction or waits for a lock, by their process ids. */
export function findHeld(url: string): Promise<number[]> {
  return withDatabase(url, async (client) => {
    const { rows } = await client.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE state LIKE 'idle in transaction%' UNION SELECT pid FROM pg_locks WHERE NOT granted`,
    );
    return rows.map(({ pid }) => pid);
  });
}

/** The state of a job, or of a queue's last one. */
export async function jobOf(client: pg.Client, queue: string, id?: string): Promise<{ id: string; state: string }> {
  const { rows } = await client.query<{ id: string; state: string }>(
    'SELECT id, state::text FROM pgboss.job WHERE name = $1 AND id = COALESCE($2, id) ORDER BY created_on DESC LIMIT 1',
    [queue, id ?? null],
  );
  return rows[0] ?? { id: '', state: 'none' };
}
