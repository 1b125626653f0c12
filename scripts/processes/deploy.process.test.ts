import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readLedger, withDatabase } from './ledger';
import { type Processes, startProcesses } from './start-processes';
import { startStream } from './stream';

let all: Processes;
beforeAll(async () => {
  all = await startProcesses();
}, 120_000);
afterAll(() => all?.discard(), 60_000);

/** What a delivery writes to, and so what a migration stops for a moment. */
const WRITTEN = ['webhook_events', 'linked_accounts', 'account_balances', 'balance_observations', 'balance_days'];

/** As migrations of a later release may: columns nobody here knows of, with and without a default, and an index. */
async function expand(client: pg.Client): Promise<void> {
  await client.query("SET lock_timeout = '2s'");
  for (const table of WRITTEN) {
    await client.query(`ALTER TABLE ${table} ADD COLUMN newer text, ADD COLUMN counted int NOT NULL DEFAULT 0`);
    await client.query(`CREATE INDEX CONCURRENTLY ${table}_newer ON ${table} (newer)`);
    await sleep(100);
  }
}

it('a migration under a stream of webhooks, and processes exchanged one after the other, lose nothing and do nothing twice', async () => {
  const stream = startStream(all.webs.map(({ url }) => url));
  await sleep(700);
  await withDatabase(all.database.url, expand);
  for (const web of all.webs) {
    await sleep(500);
    await web.stop(10_000);
    await web.start();
  }
  await sleep(700);
  const { sent, latest, answers } = await stream.end();
  // Nobody answers at a port whose process is being exchanged; whoever answers has taken the delivery.
  expect(Object.keys(answers).filter((answer) => answer !== 'none')).toEqual(['200']);
  expect(sent.length).toBeGreaterThan(50);
  expect(await readLedger(all.database.url, sent)).toEqual({
    entered: sent.length,
    facts: sent.length,
    present: latest,
    parked: 0,
  });
});
