import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aSnapshot, at, usd } from '@/lib/domain/snapshot-fixture';
import type { AccountSnapshot } from '@/lib/domain/snapshot';
import { findLinkedAccount } from './find-account';
import { aPerson } from './people-fixture';
import { prisma } from './prisma';
import { saveSnapshot } from './save-snapshot';

const pending = (second: number) =>
  ({ status: 'pending', lastAttemptedAt: at(second), nextAvailableAt: null }) as const;
const succeeded = (second: number) =>
  ({ status: 'succeeded', lastAttemptedAt: at(second), nextAvailableAt: at(second + 60) }) as const;
const failed = (second: number) => ({ ...succeeded(second), status: 'failed' }) as const;

/** An account of a person of its own, and ways to look at it. */
async function anAccount() {
  const suffix = randomUUID().replaceAll('-', '');
  const ids = { id: `fca_${suffix}`, customerId: `cus_${suffix}` };
  const userId = await aPerson({ customerId: ids.customerId });
  return {
    ids,
    save: (change: Partial<AccountSnapshot>, event?: object) =>
      saveSnapshot(aSnapshot({ ...ids, ...change }), event ? signed(event) : null),
    read: async () => {
      const account = await findLinkedAccount(userId, ids.id);
      if (!account) throw new Error('The account is not there.');
      return account;
    },
    history: () =>
      prisma().balanceObservation.findMany({
        where: { linkedAccountId: ids.id },
        orderBy: [{ asOf: 'asc' }, { id: 'asc' }],
      }),
  };
}

const signed = (event: object) => ({ body: JSON.stringify(event), signedWith: null });

const anEvent = (id: string) => ({
  id,
  type: 'x',
  created: 1,
  livemode: false,
  api_version: 'v',
  data: { object: { id: 'fca_1' } },
});

describe('the balance', () => {
  it('is the one the bank computed last, whatever arrives last', async () => {
    const account = await anAccount();
    await account.save({ balance: usd(at(100), 7_00), observedAt: at(101) });
    await account.save({ balance: usd(at(50), 5_00), observedAt: at(200) });
    expect((await account.read()).balance?.amounts[0]?.current).toBe(7_00);
    expect((await account.history()).map(({ current }) => current)).toEqual([5_00n, 7_00n]);
  });

  it('is not covered by a reading without one', async () => {
    const account = await anAccount();
    await account.save({ balance: usd(at(1), 7_00), observedAt: at(1) });
    await account.save({ balance: null, status: 'disconnected', balanceRefresh: null, observedAt: at(9) });
    const { balance, status } = await account.read();
    expect([status, balance?.amounts[0]?.current]).toEqual(['disconnected', 7_00]);
  });

  it('arrives on an account that had none: NULL compares as unknown and must not stop it', async () => {
    const account = await anAccount();
    await account.save({ observedAt: at(1) });
    await account.save({ balance: usd(at(0), 7_00), observedAt: at(0) });
    expect((await account.read()).balance?.amounts[0]?.current).toBe(7_00);
  });

  it('survives `created`, without a balance, that arrives after `refreshed_balance`', async () => {
    const account = await anAccount();
    await account.save({ balance: usd(at(1), 7_00), balanceRefresh: succeeded(1), observedAt: at(2) });
    await account.save({ balance: null, balanceRefresh: null, observedAt: at(3) });
    const { balance, balanceRefresh } = await account.read();
    expect([balance?.amounts[0]?.current, balanceRefresh?.status]).toEqual([7_00, 'succeeded']);
  });

  it('keeps the sign of a debt, a null that was not shared, and amounts up to 2^53', async () => {
    const account = await anAccount();
    const amounts = [
      { currency: 'EUR', current: Number.MAX_SAFE_INTEGER, available: null, used: null },
      { currency: 'USD', current: -123_45, available: null, used: -200_00 },
    ];
    await account.save({ balance: { kind: 'credit', asOf: at(1), amounts } });
    expect((await account.read()).balance?.amounts).toEqual(amounts);
  });

  it('drops a currency the bank no longer lists from the present, not from history', async () => {
    const account = await anAccount();
    const euro = { currency: 'EUR', current: 1, available: 1, used: null };
    await account.save({ balance: { ...usd(at(1), 1), amounts: [...usd(at(1), 1).amounts, euro] }, observedAt: at(1) });
    await account.save({ balance: usd(at(2), 2), observedAt: at(2) });
    expect((await account.read()).balance?.amounts.map(({ currency }) => currency)).toEqual(['USD']);
    expect(await account.history()).toHaveLength(3);
  });
});

describe('history', () => {
  it('holds one fact once, whoever brings it and however often', async () => {
    const account = await anAccount();
    await account.save({ balance: usd(at(1), 7_00, null), observedAt: at(2) });
    await account.save({ balance: usd(at(1), 7_00, null), observedAt: at(3), source: 'reconcile' });
    expect(await account.history()).toHaveLength(1);
    expect((await account.read()).balanceObservedAt).toEqual(at(3));
  });

  it('cannot be rewritten', async () => {
    const account = await anAccount();
    await account.save({ balance: usd(at(1), 7_00) });
    const rewrite = prisma().balanceObservation.updateMany({
      where: { linkedAccountId: account.ids.id },
      data: { current: 0n },
    });
    await expect(rewrite).rejects.toThrow(/append-only/);
  });
});

describe('a refresh', () => {
  it('stays settled when a late pending of the same attempt arrives', async () => {
    const account = await anAccount();
    await account.save({ balanceRefresh: succeeded(10), observedAt: at(12) });
    await account.save({ balanceRefresh: pending(10), observedAt: at(20) });
    expect((await account.read()).balanceRefresh).toEqual(succeeded(10));
  });

  it('is pending again when a later attempt begins, also within the second of the last reading', async () => {
    const account = await anAccount();
    await account.save({ balanceRefresh: succeeded(10), observedAt: at(12) });
    await account.save({ balanceRefresh: pending(11), observedAt: at(12) });
    expect((await account.read()).balanceRefresh?.status).toBe('pending');
  });

  it('that failed keeps the last good balance and its age', async () => {
    const account = await anAccount();
    await account.save({ balance: usd(at(1), 7_00), balanceRefresh: succeeded(1), observedAt: at(2) });
    await account.save({ balance: usd(at(1), 7_00), balanceRefresh: failed(60), observedAt: at(61) });
    const { balance, balanceRefresh } = await account.read();
    expect([balance?.asOf, balanceRefresh?.status]).toEqual([at(1), 'failed']);
  });
});

describe('the status of a link', () => {
  it('never comes back from disconnected', async () => {
    const account = await anAccount();
    await account.save({ status: 'disconnected', observedAt: at(5) });
    await account.save({ status: 'active', balanceRefresh: succeeded(9), observedAt: at(10) });
    expect((await account.read()).status).toBe('disconnected');
  });

  it('is the newest reading, and since when is the first of its kind', async () => {
    const account = await anAccount();
    await account.save({ status: 'active', observedAt: at(1) });
    await account.save({ status: 'inactive', observedAt: at(5) });
    await account.save({ status: 'inactive', observedAt: at(8) });
    await account.save({ status: 'active', observedAt: at(3) });
    expect(await account.read()).toMatchObject({ status: 'inactive', statusSince: at(5) });
  });

  it('takes a value newer than this code for unknown, and loses nothing of what was said', async () => {
    const account = await anAccount();
    await account.save({ status: 'frozen', category: 'crypto' });
    expect(await account.read()).toMatchObject({ status: 'unknown', category: 'other' });
    const stored = await prisma().linkedAccount.findUniqueOrThrow({ where: { id: account.ids.id } });
    expect([stored.status, stored.category]).toEqual(['frozen', 'crypto']);
  });
});

describe('an event', () => {
  it('has its effect once, also when fifty copies arrive at the same moment', async () => {
    const account = await anAccount();
    const event = anEvent(`evt_${account.ids.id}`);
    const deliveries = Array.from({ length: 50 }, () =>
      account.save({ balance: usd(at(1), 7_00), eventId: event.id }, event),
    );
    const applied = (await Promise.all(deliveries)).filter((saved) => saved === 'applied');
    expect(applied).toHaveLength(1);
    expect(await account.history()).toHaveLength(1);
    expect(await prisma().webhookEvent.count({ where: { id: event.id } })).toBe(1);
  });

  it('that cannot be applied leaves nothing behind, its id included', async () => {
    const account = await anAccount();
    const event = anEvent(`evt_${account.ids.id}`);
    const broken = { ...usd(at(1), 7_00), amounts: [{ currency: 'USD', current: 0.5, available: null, used: null }] };
    await expect(account.save({ balance: broken }, event)).rejects.toThrow();
    expect(await prisma().webhookEvent.count({ where: { id: event.id } })).toBe(0);
    expect(await prisma().linkedAccount.count({ where: { id: account.ids.id } })).toBe(0);
  });
});

describe('an account', () => {
  it('of a customer nobody knows is kept and shown to no one', async () => {
    const stranger = `fca_${randomUUID().replaceAll('-', '')}`;
    await saveSnapshot(aSnapshot({ id: stranger, customerId: `cus_${stranger}` }));
    expect(await findLinkedAccount(await aPerson(), stranger)).toBeNull();
    expect(await prisma().linkedAccount.count({ where: { id: stranger } })).toBe(1);
  });

  it('never moves from one holder to another', async () => {
    const account = await anAccount();
    await account.save({ observedAt: at(1) });
    await account.save({ customerId: `cus_thief${account.ids.id}`, observedAt: at(2) });
    expect((await account.read()).id).toBe(account.ids.id);
  });
});
