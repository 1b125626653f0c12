import fc from 'fast-check';
import type Stripe from 'stripe';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { deliver, eventOf, suffix } from './deliver';
import { withDatabase } from './ledger';
import { liveThrough, sandboxClient } from './sandbox-lives';
import { type Processes, startProcesses } from './start-processes';

let all: Processes;
beforeAll(async () => {
  all = await startProcesses();
}, 120_000);
afterAll(() => all?.discard(), 60_000);

const RUNS = 5;

it('events lost, doubled and mixed up over two processes, and one look at Stripe, show what Stripe says to the byte', async () => {
  const sandbox = sandboxClient(all.sandboxUrl);
  for (let run = 0; run < RUNS; run++) {
    const { ids, events } = await liveThrough(sandbox);
    expect(events.length).toBeGreaterThan(20);
    const bodies = events.map((event) => JSON.stringify(event));
    await deliverAll(mixUp(bodies, run));
    await deliverAll(ids.map(lookUp));
    const truth = await Promise.all(ids.map((id) => sandbox.stripe.financialConnections.accounts.retrieve(id)));
    expect(await shown(ids)).toBe(JSON.stringify(truth.map(toShown).toSorted(byId)));
  }
});

/** Some not at all, others twice and more, in any order. */
function mixUp(bodies: readonly string[], seed: number): string[] {
  const length = { minLength: bodies.length, maxLength: bodies.length * 2 };
  const [mixed = []] = fc.sample(fc.array(fc.constantFrom(...bodies), length), { numRuns: 1, seed });
  return mixed;
}

/** Several at a time on each process. */
async function deliverAll(bodies: readonly string[]): Promise<void> {
  const queue = [...bodies];
  const lanes = [0, 1, 2, 3].map(async (lane) => {
    for (let body = queue.shift(); body !== undefined; body = queue.shift())
      expect((await deliver(all.webs[lane % 2]?.url ?? '', body)).status).toBe(200);
  });
  await Promise.all(lanes);
}

/** An event that says no more than whom to look up. */
const lookUp = (id: string): string => {
  const type = 'financial_connections.account.expected_deactivation_date_updated';
  return JSON.stringify({
    ...eventOf({ object: 'financial_connections.account', id }, 0, type),
    id: `evt_${suffix()}`,
  });
};

interface Shown {
  readonly id: string;
}

const byId = (left: Shown, right: Shown) => (left.id < right.id ? -1 : 1);

/** Of a disconnected account Stripe tells no figures any more: which were the last depends on what was lost. */
function toShown({ id, status, display_name, balance, balance_refresh }: Stripe.FinancialConnections.Account) {
  const {
    status: refresh = null,
    last_attempted_at: attempted = null,
    next_refresh_available_at: next = null,
  } = balance_refresh ?? {};
  return {
    id,
    status,
    display_name,
    as_of: balance?.as_of ?? null,
    usd: balance?.current['usd'] ?? null,
    refresh,
    attempted,
    next,
  };
}

async function shown(ids: string[]): Promise<string> {
  const { rows } = await withDatabase(all.database.url, (client) =>
    client.query<Shown>(
      `SELECT a.id, a.status, a.display_name,
         CASE WHEN a.status <> 'disconnected' THEN extract(epoch FROM a.balance_as_of)::int END AS as_of,
         CASE WHEN a.status <> 'disconnected' THEN b.current::int END AS usd,
         a.balance_refresh_status AS refresh, extract(epoch FROM a.balance_refresh_attempted_at)::int AS attempted,
         extract(epoch FROM a.balance_refresh_next_available_at)::int AS next
       FROM linked_accounts a LEFT JOIN account_balances b
         ON b.linked_account_id = a.id AND b.as_of = a.balance_as_of AND b.observed_at = a.balance_observed_at
       WHERE a.id = ANY($1)`,
      [ids],
    ),
  );
  return JSON.stringify(rows.toSorted(byId));
}
