import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aSnapshot, at, usd } from '@/lib/domain/snapshot-fixture';
import type { AccountSnapshot } from '@/lib/domain/snapshot';
import { prisma } from '../prisma';
import { saveSnapshot } from '../save-snapshot';
import { postponeFeed, recordFetched, releaseFeed, takeDueFeeds } from './feeds';

const done = (second: number, status: 'succeeded' | 'failed' | 'pending' = 'succeeded') => ({
  transactionsRefresh: { status, lastAttemptedAt: at(second), nextAvailableAt: null },
  transactionsRefreshId: `fctxnref_${second}`,
});

/** An account of its own, its feed, and one worker's way to take it among whatever else is due. */
function anAccount() {
  const id = `fca_${randomUUID().replaceAll('-', '')}`;
  return {
    id,
    save: (change: Partial<AccountSnapshot>, event?: object) =>
      saveSnapshot(
        aSnapshot({ id, customerId: `cus_${id}`, ...change }),
        event ? { body: JSON.stringify(event), signedWith: null } : null,
      ),
    feed: () => prisma().transactionFeed.findUnique({ where: { linkedAccountId: id } }),
    take: async () => (await takeDueFeeds(1_000, 60)).find(({ accountId }) => accountId === id),
  };
}

describe('a feed', () => {
  it('is there, and due, from the first reading of an account that shares its transactions', async () => {
    const account = anAccount();
    await account.save({});
    expect(await account.take()).toMatchObject({ wantedRefreshId: null, fetchedRefreshId: null });
  });

  it('is not there for an account that shares none', async () => {
    const account = anAccount();
    await account.save({ permissions: ['balances'], ...done(1) });
    expect(await account.feed()).toBeNull();
  });

  it('is due again with the news of a finished refresh, in the commit of its event', async () => {
    const account = anAccount();
    await account.save({});
    await account.take();
    await releaseFeed(account.id, null);
    const event = { id: `evt_${account.id}`, type: 'x', created: 1, livemode: false, data: { object: {} } };
    const broken = { ...usd(at(1), 1), amounts: [{ currency: 'USD', current: 0.5, available: null, used: null }] };
    await expect(account.save({ ...done(1), balance: broken, eventId: event.id }, event)).rejects.toThrow();
    expect(await account.feed()).toMatchObject({ dueAt: null, wantedRefreshId: null });
    await account.save({ ...done(1), eventId: event.id }, event);
    expect(await account.take()).toMatchObject({ wantedRefreshId: 'fctxnref_1' });
  });

  it('asks for nothing when the same news comes again, late, or of a refresh that failed or goes on', async () => {
    const account = anAccount();
    await account.save(done(5));
    await account.take();
    await recordFetched(account.id, 'fctxnref_5', at(6));
    await releaseFeed(account.id, null);
    for (const news of [done(5), done(3), done(7, 'failed'), done(8, 'pending')]) await account.save(news);
    expect(await account.feed()).toMatchObject({
      dueAt: null,
      wantedRefreshId: 'fctxnref_5',
      fetchedAttemptedAt: at(5),
    });
  });

  it('is one worker’s, however many ask at once', async () => {
    const account = anAccount();
    await account.save(done(1));
    const taken = await Promise.all(Array.from({ length: 20 }, account.take));
    expect(taken.filter(Boolean)).toHaveLength(1);
  });

  it('comes back when its worker is gone', async () => {
    const account = anAccount();
    await account.save(done(1));
    await takeDueFeeds(1_000, 0);
    expect(await account.take()).toBeDefined();
  });

  it('stays due when a later refresh ended while one was being fetched', async () => {
    const account = anAccount();
    await account.save(done(1));
    await account.take();
    await account.save(done(2));
    expect(await account.take()).toBeUndefined();
    await recordFetched(account.id, 'fctxnref_1', at(3));
    await releaseFeed(account.id, null);
    expect(await account.take()).toMatchObject({ wantedRefreshId: 'fctxnref_2', fetchedRefreshId: 'fctxnref_1' });
  });

  it('that failed waits, and counts its failures until one success', async () => {
    const account = anAccount();
    await account.save(done(1));
    await account.take();
    await postponeFeed(account.id, 'rate_limited', 60);
    expect(await account.take()).toBeUndefined();
    expect(await account.feed()).toMatchObject({ failures: 1, problem: 'rate_limited' });
    await releaseFeed(account.id, null);
    expect(await account.feed()).toMatchObject({ failures: 0, problem: null });
  });
});
