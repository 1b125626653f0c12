import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../launcher/root';
import { anAccount, deliver, deliverUntilTaken, type Event } from './deliver';
import { findHeld, findLeftovers, jobOf, loseWebhooks } from './leftovers';
import { readLedger, withDatabase } from './ledger';
import { type Processes, startProcesses } from './start-processes';
import { startStream } from './stream';
import { dripInto, pourInto, residentMegabytes } from './unread-bodies';

/** `npm run bench:crash` asks for more than one. */
const ROUNDS = Number(process.env['CRASH_ROUNDS'] ?? 1);
const ROUND_MS = 60_000;

let all: Processes;
beforeAll(async () => {
  all = await startProcesses();
}, 120_000);
afterAll(() => all?.discard(), 60_000);

const urls = () => all.webs.map(({ url }) => url);

/** Each of these events has had its effect, and had it once. */
async function expectEachOnce(events: readonly Event[], latest: ReadonlyMap<string, number>): Promise<void> {
  const ledger = await readLedger(all.database.url, events);
  expect(ledger).toEqual({ entered: events.length, facts: events.length, present: latest, parked: 0 });
}

it('fifty copies at the same moment on two processes have one effect', async () => {
  const account = anAccount();
  const event = account.event(1, 7_00);
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, copy) => deliver(urls()[copy % 2] ?? '', event.body)),
  );
  expect(answers.filter(({ kind }) => kind === 'applied')).toHaveLength(1);
  expect(answers.filter(({ kind }) => kind === 'duplicate')).toHaveLength(49);
  await expectEachOnce([event], new Map([[account.id, 7_00]]));
});

it('a thousand deliveries sent at once are each applied once, and pages are served meanwhile', async () => {
  const accounts = Array.from({ length: 1_000 }, anAccount);
  const events = accounts.map((account, index) => account.event(1, index));
  let isOver = false;
  const storm = Promise.all(events.map((event, index) => deliverUntilTaken(urls(), event, index)));
  const over = storm.finally(() => (isOver = true));
  const pages: number[] = [];
  do pages.push((await fetch(`${urls()[0]}/sign-in`)).status);
  while (!isOver);
  const answers = new Set((await over).flat());
  // One that waited too long is told so, or not waited for; none is refused or fails.
  expect(answers.difference(new Set(['200', '503', 'none']))).toEqual(new Set());
  expect(new Set(pages)).toEqual(new Set([200]));
  await expectEachOnce(events, new Map(events.map(({ accountId }, index) => [accountId, index])));
});

describe('kill -9 under a stream of webhooks', () => {
  it(
    'of web servers, the worker and the database loses nothing that was acknowledged and does nothing twice',
    async () => {
      const { webs, worker, database } = all;
      await loseWebhooks(webs[0].url, all.sandboxUrl);
      const stream = startStream(urls());
      for (let round = 0; round < ROUNDS; round++) {
        for (const part of [webs[0], database, worker, webs[1], database]) {
          await sleep(700);
          await part.kill();
          await sleep(200);
          await part.start();
        }
      }
      await sleep(500);
      const { sent, latest, answers } = await stream.end();
      expect(answers['none']).toBeGreaterThan(0);
      expect(answers['503']).toBeGreaterThan(0);
      expect(Object.keys(answers).toSorted()).toEqual(['200', '503', 'none']);
      await expectEachOnce(sent, latest);
      // Nobody who is gone still holds a lock or a transaction; those who live do so for moments.
      await expect.poll(() => findHeld(all.database.url), { timeout: 15_000 }).toEqual([]);
      if (ROUNDS > 1) console.table({ kills: ROUNDS * 5, events: sent.length, ...answers });
    },
    ROUNDS * ROUND_MS,
  );
});

it('a worker that is killed at a job leaves it to the next one, within a minute', async () => {
  const { worker, database } = all;
  await worker.kill();
  await withDatabase(database.url, async (client) => {
    const job = (id?: string) => jobOf(client, 'reconcile', id);
    await client.query("UPDATE pgboss.job SET state = 'cancelled' WHERE name = 'reconcile' AND state < 'completed'");
    await client.query('BEGIN');
    await client.query('LOCK TABLE event_sweeps IN SHARE MODE');
    await worker.start();
    await expect.poll(async () => (await job()).state, { timeout: 60_000 }).toBe('active');
    const { id } = await job();
    await worker.kill();
    await client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event_type = 'Lock'`);
    await client.query('ROLLBACK');
    await worker.start();
    await expect.poll(async () => (await job(id)).state, { timeout: 90_000, interval: 500 }).toBe('completed');
  });
}, 180_000);

describe('a database that is away', () => {
  it('is answered 503 with when to try again by servers that stay up; then everything arrives', async () => {
    const pids = all.webs.map(({ pid }) => pid());
    const events = Array.from({ length: 20 }, (_, index) => anAccount().event(1, index));
    await all.database.kill();
    const answers = await Promise.all(events.map(({ body }, index) => deliver(urls()[index % 2] ?? '', body)));
    expect(new Set(answers.map(({ status, retryAfter }) => `${status} ${retryAfter}`))).toEqual(new Set(['503 30']));
    await all.database.start();
    await Promise.all(events.map((event) => deliverUntilTaken(urls(), event)));
    expect(all.webs.map(({ pid }) => pid())).toEqual(pids);
    // Signal 0 is sent to nobody: it asks whether somebody is there.
    expect(() => process.kill(all.worker.pid(), 0)).not.toThrow();
    await expectEachOnce(events, new Map(events.map(({ accountId }, index) => [accountId, index])));
  });

  it('is waited for by a worker that starts meanwhile, which then does its jobs', async () => {
    const { worker, database } = all;
    await worker.kill();
    const since = new Date();
    await database.kill();
    await worker.start();
    await sleep(3_000);
    expect(() => process.kill(worker.pid(), 0)).not.toThrow();
    await database.start();
    await withDatabase(database.url, async (client) => {
      const done = "SELECT 1 FROM pgboss.job WHERE name = 'reconcile' AND state = 'completed' AND completed_on > $1";
      await expect
        .poll(async () => (await client.query(done, [since])).rowCount, { timeout: 60_000 })
        .toBeGreaterThan(0);
    });
  }, 120_000);
});

describe('a server that dies', () => {
  /** Delivers second news of an account while somebody holds its row, kills the server that waits for it, then does as told. */
  async function dieWaiting(meanwhile: (terminate: () => Promise<unknown>) => Promise<unknown>) {
    const [web] = all.webs;
    const account = anAccount();
    const [first, second] = [account.event(1, 1), account.event(2, 2)];
    await deliver(web.url, first.body);
    await withDatabase(all.database.url, async (client) => {
      await client.query('BEGIN');
      await client.query('SELECT 1 FROM linked_accounts WHERE id = $1 FOR UPDATE', [account.id]);
      const answer = deliver(web.url, second.body).catch(() => 'none');
      await sleep(300);
      await web.kill();
      expect(await answer).toBe('none');
      await meanwhile(() =>
        client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event_type = 'Lock'`),
      );
      await client.query('ROLLBACK');
    });
    await web.start();
    await sleep(100);
    const entered = (await readLedger(all.database.url, [second])).entered;
    const { kind } = await deliver(web.url, second.body);
    await expectEachOnce([first, second], new Map([[account.id, 2]]));
    return { entered, kind };
  }

  it('between commit and answer is asked again, and finds a duplicate', async () => {
    // The database does not notice that nobody waits for the statement, and finishes it.
    expect(await dieWaiting(async () => undefined)).toEqual({ entered: 1, kind: 'duplicate' });
  });

  it('between receipt and commit has written nothing, and applies it when asked again', async () => {
    expect(await dieWaiting((terminate) => terminate())).toEqual({ entered: 0, kind: 'applied' });
  });

  it('politely answers what it has taken on first, within ten seconds', async () => {
    const [web] = all.webs;
    const accounts = Array.from({ length: 10 }, anAccount);
    await Promise.all(accounts.map((account) => deliver(web.url, account.event(1, 1).body)));
    const news = accounts.map((account) => account.event(2, 2));
    const answers = await withDatabase(all.database.url, async (client) => {
      await client.query('BEGIN');
      await client.query('SELECT 1 FROM linked_accounts WHERE id = $1 FOR UPDATE', [accounts[0]?.id]);
      const answering = news.map(({ body }) => deliver(web.url, body));
      await sleep(300);
      const stopped = web.stop(10_000);
      await sleep(500);
      await client.query('ROLLBACK');
      await stopped;
      return Promise.all(answering);
    });
    expect(answers.map(({ status }) => status)).toEqual(news.map(() => 200));
    await web.start();
  });
});

it.each([600, -600])(
  'a server whose clock is %s s off refuses every delivery as stale, and its health says why',
  async (seconds) => {
    const [web] = all.webs;
    await web.kill();
    const preload = `--import ${join(ROOT, 'scripts/processes/skew-clock.mjs')}`;
    await web.start({ NODE_OPTIONS: preload, CLOCK_SKEW_MS: String(seconds * 1_000) });
    try {
      expect(await deliver(web.url, anAccount().event(1, 1).body)).toMatchObject({ status: 400, kind: 'rejected' });
      // Signed by its own clock it is let in, and asks Stripe: the answer's time gives the clock away.
      const lookUp = anAccount().event(1, 1, { api_version: '2022-11-15' });
      expect((await deliver(web.url, lookUp.body, Date.now() + seconds * 1_000)).status).toBe(200);
      const health = (await (await fetch(`${web.url}/api/health/ready`)).json()) as {
        clock: { aheadBySeconds: number };
      };
      expect(health.clock).toMatchObject({ state: 'wrong' });
      expect(Math.abs(health.clock.aheadBySeconds - seconds)).toBeLessThan(5);
    } finally {
      await web.kill();
      await web.start();
    }
  },
);

describe('a body nobody asked for', () => {
  it('of 200 MB without a length is answered 413 after the first, and costs no memory', async () => {
    const [web] = all.webs;
    const before = residentMegabytes(web.pid());
    const poured = await Promise.all(Array.from({ length: 5 }, () => pourInto(web.url, 200)));
    for (const { megabytes } of poured) expect(megabytes).toBeLessThan(20);
    const after = residentMegabytes(web.pid());
    if (before !== null && after !== null) expect(after - before).toBeLessThan(200);
    expect((await deliver(web.url, anAccount().event(1, 1).body)).status).toBe(200);
  });

  it('that drips is cut off, while others are served', async () => {
    const [web] = all.webs;
    const answered: string[] = [];
    const [{ status, seconds }] = await Promise.all([
      dripInto(web.url).finally(() => answered.push('the dripping one')),
      deliver(web.url, anAccount().event(1, 1).body).finally(() => answered.push('the other')),
    ]);
    expect(answered).toEqual(['the other', 'the dripping one']);
    expect(status).toBe(408);
    expect(seconds).toBeLessThan(15);
  });
});

it('when all of that is over, no job is an orphan and no refresh is stuck', async () => {
  const none = { jobs: 0, sweeps: 0, feeds: 0, refreshes: 0 };
  await expect.poll(() => findLeftovers(all.database.url), { timeout: 200_000, interval: 1_000 }).toEqual(none);
}, 220_000);
