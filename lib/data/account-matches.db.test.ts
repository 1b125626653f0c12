import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { UserId } from '@/lib/domain/ids';
import type { AccountSnapshot } from '@/lib/domain/snapshot';
import { aSnapshot, at, usd } from '@/lib/domain/snapshot-fixture';
import { totalsOf } from '@/lib/domain/totals';
import { wordsIn } from '@/lib/words/words-in';
import { listMatches, saveMatch, undoMatch } from './account-matches';
import { listBalanceLimits, saveBalanceLimits } from './balance-limits';
import { findLinkedAccount } from './find-account';
import { listContinuedCloses } from './list-continued-closes';
import { listOlderLinks } from './list-older-links';
import { aPerson } from './people-fixture';
import { prisma } from './prisma';
import { readOverview } from './read-overview';
import { saveSnapshot } from './save-snapshot';
import { streamHistory } from './stream-history';

const NOW = new Date('2026-11-21T19:00:00Z');
const ZONE = 'America/New_York';

const anId = (prefix: string) => `${prefix}_${randomUUID().replaceAll('-', '')}`;

async function aHolder() {
  const customerId = anId('cus');
  return { customerId, userId: await aPerson({ customerId }) };
}

/** A link made `day` days after the first, with one balance. */
async function aLink(customerId: string, day: number, current: number, change: Partial<AccountSnapshot> = {}) {
  const id = anId('fca');
  const when = at(day * 86_400 - 10 * 86_400);
  await saveSnapshot(
    aSnapshot({ id, customerId, createdAt: when, balance: usd(when, current), observedAt: when, ...change }),
  );
  return id;
}

const netOf = async (userId: UserId) =>
  totalsOf((await readOverview(userId, NOW, ZONE, wordsIn('en'))).accounts).byCurrency[0]?.net.amount;

let ada: { customerId: string; userId: UserId };
beforeEach(async () => {
  ada = await aHolder();
});

describe('two links said to be one account', () => {
  it('are one card with one history, and count once', async () => {
    const [older, newer] = [await aLink(ada.customerId, 0, 100), await aLink(ada.customerId, 5, 130)];
    expect(await netOf(ada.userId)).toBe(230);
    expect(
      (await readOverview(ada.userId, NOW, ZONE, wordsIn('en'))).accounts.map(({ resembles }) => resembles),
    ).toEqual([null, older]);
    expect(await saveMatch(ada.userId, { olderId: older, newerId: newer }, 'same', NOW)).toBe(true);
    const { accounts } = await readOverview(ada.userId, NOW, ZONE, wordsIn('en'));
    expect(accounts).toMatchObject([{ id: newer, continues: [older], resembles: null }]);
    expect(await netOf(ada.userId)).toBe(130);
    const closes = await listContinuedCloses(
      ada.userId,
      { id: newer, continues: [older] },
      { from: null, to: '2026-11-21', timeZone: ZONE },
    );
    expect(closes.map(({ accountId, current }) => [accountId, current])).toEqual([
      [newer, 100],
      [newer, 130],
    ]);
  });

  it('are one in the file of daily balances too, under the newer name', async () => {
    const [older, newer] = [await aLink(ada.customerId, 0, 100), await aLink(ada.customerId, 5, 130)];
    await saveMatch(ada.userId, { olderId: older, newerId: newer }, 'same', NOW);
    const rows = [];
    for await (const some of (await streamHistory(ada.userId, { now: NOW, timeZone: ZONE })).rows) rows.push(...some);
    expect(new Set(rows.map(({ accountId }) => accountId))).toEqual(new Set([newer]));
    expect(new Set(rows.map(({ balance }) => Number(balance)))).toEqual(new Set([1, 1.3]));
  });

  it('keep the name the person gave', async () => {
    const [older, newer] = [await aLink(ada.customerId, 0, 1), await aLink(ada.customerId, 5, 2)];
    await prisma().linkedAccount.update({ where: { id: older }, data: { nickname: 'Rent money' } });
    await saveMatch(ada.userId, { olderId: older, newerId: newer }, 'same', NOW);
    expect(await findLinkedAccount(ada.userId, newer)).toMatchObject({ nickname: 'Rent money' });
  });

  it('keep the limit the person set, unless the newer link has one', async () => {
    const links = [
      await aLink(ada.customerId, 0, 1),
      await aLink(ada.customerId, 5, 2),
      await aLink(ada.customerId, 8, 3),
    ];
    const [first = '', second = '', third = ''] = links;
    const limit = (amount: number) => ({ currency: 'USD', amount });
    await saveBalanceLimits(ada.userId, new Map([[first, limit(10)]]));
    await saveMatch(ada.userId, { olderId: first, newerId: second }, 'same', NOW);
    expect((await listBalanceLimits(ada.userId)).get(second)).toEqual(limit(10));
    await saveBalanceLimits(ada.userId, new Map([[third, limit(30)]]));
    await saveMatch(ada.userId, { olderId: second, newerId: third }, 'same', NOW);
    expect((await listBalanceLimits(ada.userId)).get(third)).toEqual(limit(30));
  });

  it('stand on their own again when that is taken back, and nothing of it is lost', async () => {
    const pair = { olderId: await aLink(ada.customerId, 0, 100), newerId: await aLink(ada.customerId, 5, 130) };
    await saveMatch(ada.userId, pair, 'same', NOW);
    expect(await undoMatch(ada.userId, pair, NOW)).toBe(true);
    expect(await undoMatch(ada.userId, pair, NOW)).toBe(false);
    expect(await netOf(ada.userId)).toBe(230);
    expect(await listMatches(ada.userId)).toEqual([]);
    expect(await prisma().accountMatch.count({ where: { olderId: pair.olderId } })).toBe(1);
    expect(await saveMatch(ada.userId, pair, 'same', NOW)).toBe(true);
  });

  it('form a chain over several links, which the newest heads', async () => {
    const [first, second, third] = [
      await aLink(ada.customerId, 0, 1),
      await aLink(ada.customerId, 3, 2),
      await aLink(ada.customerId, 6, 3),
    ];
    await saveMatch(ada.userId, { olderId: first, newerId: second }, 'same', NOW);
    await saveMatch(ada.userId, { olderId: second, newerId: third }, 'same', NOW);
    expect((await listOlderLinks(ada.userId, third)).map(({ id }) => id)).toEqual([second, first]);
    expect((await readOverview(ada.userId, NOW, ZONE, wordsIn('en'))).accounts).toMatchObject([
      { id: third, continues: [second, first] },
    ]);
  });

  it('are decided once, however often it is said at the same moment', async () => {
    const pair = { olderId: await aLink(ada.customerId, 0, 1), newerId: await aLink(ada.customerId, 5, 2) };
    const said = await Promise.all(Array.from({ length: 8 }, () => saveMatch(ada.userId, pair, 'same', NOW)));
    expect(said.filter(Boolean)).toHaveLength(1);
  });

  it('are never asked about again once they are said to be two', async () => {
    const pair = { olderId: await aLink(ada.customerId, 0, 1), newerId: await aLink(ada.customerId, 5, 2) };
    await saveMatch(ada.userId, pair, 'different', NOW);
    const { accounts } = await readOverview(ada.userId, NOW, ZONE, wordsIn('en'));
    expect(accounts.map(({ resembles }) => resembles)).toEqual([null, null]);
  });
});

describe('nothing is joined', () => {
  const refused = async (olderId: string, newerId: string, userId = ada.userId) => {
    expect(await saveMatch(userId, { olderId, newerId }, 'same', NOW)).toBe(false);
    expect(await prisma().accountMatch.count({ where: { OR: [{ olderId }, { newerId }] } })).toBe(0);
  };

  it('across two people, whoever of them asks', async () => {
    const bob = await aHolder();
    const [hers, his] = [await aLink(ada.customerId, 0, 1), await aLink(bob.customerId, 5, 2)];
    await refused(hers, his, ada.userId);
    await refused(hers, his, bob.userId);
    const [old, recent] = [await aLink(bob.customerId, 0, 1), his];
    await refused(old, recent, ada.userId);
  });

  it('backwards, with itself, or of another account', async () => {
    const [older, newer] = [await aLink(ada.customerId, 0, 1), await aLink(ada.customerId, 5, 2)];
    await refused(newer, older);
    await refused(older, older);
    await refused(older, await aLink(ada.customerId, 6, 3, { last4: '1111' }));
    await refused('fca_doesnotexist', newer);
  });

  it('or taken back by somebody else', async () => {
    const pair = { olderId: await aLink(ada.customerId, 0, 1), newerId: await aLink(ada.customerId, 5, 2) };
    await saveMatch(ada.userId, pair, 'same', NOW);
    const { userId } = await aHolder();
    expect(await undoMatch(userId, pair, NOW)).toBe(false);
    expect(await listOlderLinks(userId, pair.newerId)).toEqual([]);
    expect(await listMatches(userId)).toEqual([]);
    expect(await listMatches(ada.userId)).toHaveLength(1);
  });
});

it('whatever is said and taken back, no link is taken up twice or takes up two, and the total is the sum of the cards', async () => {
  const links = await Promise.all([0, 1, 2, 3].map((day) => aLink(ada.customerId, day, 10 ** day)));
  const anyStep = fc.record({
    older: fc.nat({ max: 3 }),
    newer: fc.nat({ max: 3 }),
    say: fc.constantFrom('same', 'different', 'undo'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 12 }), async (steps) => {
      await prisma().accountMatch.deleteMany({ where: { older: { accountHolderId: ada.customerId } } });
      for (const { older, newer, say } of steps) {
        const pair = { olderId: links[older] ?? '', newerId: links[newer] ?? '' };
        if (say === 'undo') await undoMatch(ada.userId, pair, NOW);
        else await saveMatch(ada.userId, pair, say === 'same' ? 'same' : 'different', NOW);
      }
      const joined = (await listMatches(ada.userId)).filter(({ verdict }) => verdict === 'same');
      expect(new Set(joined.map(({ olderId }) => olderId)).size).toBe(joined.length);
      expect(new Set(joined.map(({ newerId }) => newerId)).size).toBe(joined.length);
      const { accounts } = await readOverview(ada.userId, NOW, ZONE, wordsIn('en'));
      expect(accounts).toHaveLength(links.length - joined.length);
      expect(accounts.reduce((count, { continues }) => count + 1 + continues.length, 0)).toBe(links.length);
      expect(totalsOf(accounts).byCurrency[0]?.net.amount).toBe(
        accounts.reduce((sum, { balance }) => sum + (balance?.amounts[0]?.current ?? 0), 0),
      );
    }),
    { numRuns: 40 },
  );
});
