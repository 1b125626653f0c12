import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endSession } from '@/lib/auth/end-session';
import { aMember, browserOf } from '@/lib/auth/people-fixture';
import { saveAccountHolder } from '@/lib/data/account-holders';
import { endNotices } from '@/lib/data/live-notices';
import { saveSnapshot } from '@/lib/data/save-snapshot';
import { toUserId } from '@/lib/domain/ids';
import { aSnapshot, at, usd } from '@/lib/domain/snapshot-fixture';
import { liveStream } from './live-stream';

/** A connection that is none of this process's: what another web process or the worker commits. */
const elsewhere = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
beforeAll(() => elsewhere.connect());
afterAll(async () => {
  await endNotices();
  await elsewhere.end();
});

/** A person with an account, looking at an open page; `heard` waits for the next event. */
async function anOpenPage() {
  const member = await aMember();
  const userId = toUserId(member.id);
  const suffix = randomUUID().replaceAll('-', '');
  const account = { id: `fca_${suffix}`, customerId: `cus_${suffix}` };
  await saveAccountHolder(account.customerId, userId);
  await saveSnapshot(aSnapshot(account));
  const { headers } = await browserOf(member);
  const gone = new AbortController();
  const reader = (await liveStream({ userId, headers, signal: gone.signal })).getReader();
  const heard = async () => {
    const { value, done } = await reader.read();
    return done ? 'closed' : new TextDecoder().decode(value);
  };
  return { account, headers, heard, leave: () => gone.abort() };
}

const rename = (id: string, name: string) =>
  elsewhere.query('UPDATE linked_accounts SET display_name = $2 WHERE id = $1', [id, name]);
const settled = () => new Promise((later) => setTimeout(later, 150));

describe('a live stream', () => {
  it('tells of what is committed anywhere, with a new version and no figure', async () => {
    const page = await anOpenPage();
    const first = await page.heard();
    expect(first).toMatch(/^event: version\ndata: [\d.]+\n\n$/);
    await saveSnapshot(aSnapshot({ ...page.account, balance: usd(at(5), 77_701), observedAt: at(5) }));
    const second = await page.heard();
    expect(second).toMatch(/^event: version\ndata: [\d.]+\n\n$/);
    expect(second).not.toBe(first);
    await rename(page.account.id, 'By another process');
    expect(await page.heard()).not.toBe(second);
    page.leave();
  });

  it('tells of transactions once all of a refresh are here', async () => {
    const page = await anOpenPage();
    const first = await page.heard();
    await elsewhere.query('UPDATE transaction_feeds SET leased_until = now() WHERE linked_account_id = $1', [
      page.account.id,
    ]);
    await elsewhere.query('UPDATE transaction_feeds SET fetched_at = now() WHERE linked_account_id = $1', [
      page.account.id,
    ]);
    const second = await page.heard();
    expect(second).toMatch(/^event: version/);
    expect(second).not.toBe(first);
    page.leave();
    expect(await page.heard()).toBe('closed');
  });

  it('tells nobody else', async () => {
    const [ada, theo] = [await anOpenPage(), await anOpenPage()];
    await ada.heard();
    const before = await theo.heard();
    await rename(ada.account.id, 'Ada’s alone');
    await ada.heard();
    await settled();
    await rename(theo.account.id, 'Theo’s');
    const next = await theo.heard();
    expect(next).toMatch(/^event: version/);
    expect(next).not.toBe(before);
    theo.leave();
    // Had Ada’s change been told to him, it would have been heard first, and this would be there now.
    expect(await theo.heard()).toBe('closed');
    ada.leave();
  });

  it('says nothing of what was rolled back', async () => {
    const page = await anOpenPage();
    await page.heard();
    await elsewhere.query('BEGIN');
    await rename(page.account.id, 'Never');
    await elsewhere.query('ROLLBACK');
    await settled();
    page.leave();
    expect(await page.heard()).toBe('closed');
  });

  it('ends with the session, wherever that was ended', async () => {
    const page = await anOpenPage();
    await page.heard();
    await endSession(page.headers);
    expect(await page.heard()).toMatch(/^event: ended/);
    expect(await page.heard()).toBe('closed');
  });

  it('ends when the database no longer tells of changes, and can be begun again', async () => {
    const page = await anOpenPage();
    await page.heard();
    await elsewhere.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' OR query = 'SELECT 1'`,
    );
    expect(await page.heard()).toBe('closed');
    const again = await anOpenPage();
    await again.heard();
    await rename(again.account.id, 'Heard again');
    expect(await again.heard()).toMatch(/^event: version/);
    again.leave();
  });

  it('ends when the process is told to stop', async () => {
    const page = await anOpenPage();
    await page.heard();
    await endNotices();
    expect(await page.heard()).toBe('closed');
  });
});
