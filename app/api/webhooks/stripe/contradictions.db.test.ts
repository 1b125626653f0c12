import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/prisma';
import { saveSnapshot } from '@/lib/data/save-snapshot';
import { retrieveAccount } from '@/lib/stripe/accounts';
import { aWireAccount, aWireEvent } from '@/lib/stripe/wire-fixture';
import { anAccount, cash, deliver, refreshed, second, suffix } from '@/lib/use-cases/deliver-fixture';
import { reconcilePending } from '@/lib/use-cases/reconcile-pending';
import { control, someoneWithAnAccount } from '@/lib/use-cases/sandbox-fixture';
import { settleDoubts } from '@/lib/use-cases/settle-doubts';

const historyOf = (linkedAccountId: string) =>
  prisma().balanceObservation.findMany({ where: { linkedAccountId }, orderBy: { asOf: 'asc' } });
const rowOf = (id: string) => prisma().linkedAccount.findUniqueOrThrow({ where: { id } });

describe('one change', () => {
  it('told by two different events is one line of history', async () => {
    const { event, ids, read } = await anAccount();
    for (const created of [100, 101]) await deliver(event({ balance: cash(7_00) }, { created: second(created) }));
    expect(await historyOf(ids.id)).toHaveLength(1);
    expect((await read())?.balance?.amounts[0]?.current).toBe(7_00);
  });

  it('told late, after newer news, is history and not the present', async () => {
    const { event, ids, read } = await anAccount();
    await deliver(event({ balance: cash(9_00, second(90)), balance_refresh: refreshed('succeeded', second(90)) }));
    await deliver(event({ balance: cash(7_00, second(50)), balance_refresh: refreshed('pending', second(50)) }));
    expect((await historyOf(ids.id)).map(({ current }) => current)).toEqual([7_00n, 9_00n]);
    expect(await read()).toMatchObject({
      balance: { amounts: [{ current: 9_00 }] },
      balanceRefresh: { status: 'succeeded' },
    });
  });
});

describe('a refresh and a disconnect', () => {
  it.each([
    ['with no balance', { balance: null }],
    ['with no refresh', { balance: null, balance_refresh: null }],
  ])('in either order, disconnected %s, leave it disconnected with the last good balance', async (_, gone) => {
    for (const reversed of [false, true]) {
      const { event, read } = await anAccount();
      const news = [
        event({ balance: cash(7_00), balance_refresh: refreshed('succeeded') }),
        event({ ...gone, status: 'disconnected' }, { type: 'financial_connections.account.disconnected' }),
      ];
      for (const one of reversed ? news.reverse() : news) await deliver(one);
      expect(await read()).toMatchObject({ status: 'disconnected', balance: { amounts: [{ current: 7_00 }] } });
    }
  });

  it('at the same moment are both right, for each of sixty accounts', async () => {
    const accounts = await Promise.all(Array.from({ length: 60 }, anAccount));
    await Promise.all(
      accounts.flatMap(({ event }) => [
        deliver(event({ balance: cash(7_00), balance_refresh: refreshed('succeeded') })),
        deliver(event({ status: 'disconnected' }, { type: 'financial_connections.account.disconnected' })),
      ]),
    );
    for (const { read } of accounts)
      expect(await read()).toMatchObject({
        status: 'disconnected',
        balance: { amounts: [{ current: 7_00 }] },
        balanceRefresh: { status: 'succeeded' },
      });
  });
});

/** An account the sandbox knows, and events about it that the sandbox never sent. */
async function aKnownAccount() {
  const { person, accountId } = await someoneWithAnAccount();
  const { customerId } = await retrieveAccount(accountId, 'reconcile');
  const created = Math.floor(Date.now() / 1000) + 1;
  const event = (change: Parameters<typeof aWireAccount>[0], eventChange: object = {}) => {
    const holder = { type: 'customer' as const, customer: customerId ?? '' };
    const object = aWireAccount({ id: accountId, account_holder: holder, ...change });
    return { ...aWireEvent({ id: `evt_${suffix()}`, data: { object } }), created, ...eventChange };
  };
  return { person, accountId, event };
}

/** A connection that is reset is tried once more by the SDK, whatever it is told. */
const fail = (accountId: string, answer: number | string) =>
  control('POST', '/_sandbox/faults', {
    path: `/v1/financial_connections/accounts/${accountId}`,
    answer,
    count: answer === 'reset' ? 2 : 1,
  });

describe('two events of one second that contradict each other', () => {
  it.each([false, true])('end in what Stripe says when it is asked (the other way round: %s)', async (reversed) => {
    const { accountId, event } = await aKnownAccount();
    const truth = (await rowOf(accountId)).displayName;
    const news = [event({ display_name: 'One' }), event({ display_name: 'Other' })];
    for (const one of reversed ? news.reverse() : news) expect((await deliver(one)).status).toBe(200);
    expect(await rowOf(accountId)).toMatchObject({ displayName: 'Other', fetchWantedAt: expect.any(Date) });
    await new Promise((resolve) => setTimeout(resolve, 2_010));
    await reconcilePending();
    expect(await rowOf(accountId)).toMatchObject({ displayName: truth, fetchWantedAt: null });
  });
});

describe('an event that contradicts what we were told when we asked, in the same second', () => {
  async function aContradiction() {
    const { accountId, event } = await aKnownAccount();
    const asked = await retrieveAccount(accountId, 'refresh');
    await saveSnapshot(asked);
    const secondAsked = Math.floor(asked.observedAt.getTime() / 1000);
    await deliver(event({ display_name: 'Other' }, { created: secondAsked }));
    return { accountId, asked, endOfSecond: new Date(secondAsked * 1000 + 999) };
  }

  it('is not old news: Stripe is asked again as soon as that second is over', async () => {
    const { accountId, asked, endOfSecond } = await aContradiction();
    expect(await rowOf(accountId)).toMatchObject({ fetchWantedAt: endOfSecond });
    await settleDoubts(endOfSecond);
    expect(await rowOf(accountId)).toMatchObject({ fetchWantedAt: endOfSecond });
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await settleDoubts();
    expect(await rowOf(accountId)).toMatchObject({ displayName: asked.displayName, fetchWantedAt: null });
  });

  it('is left to the reconciliation when Stripe could not be asked for a while', async () => {
    const { accountId, endOfSecond } = await aContradiction();
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await settleDoubts(new Date(Date.now() + 60_000));
    expect(await rowOf(accountId)).toMatchObject({ fetchWantedAt: endOfSecond });
    await reconcilePending();
    expect(await rowOf(accountId)).toMatchObject({ fetchWantedAt: null });
  });
});

describe('an event of another API version', () => {
  const oldVersion = { api_version: '2022-11-15' };

  it('only says whom to look up', async () => {
    const { accountId, event } = await aKnownAccount();
    const truth = (await rowOf(accountId)).displayName;
    expect((await deliver(event({ display_name: 'Of old' }, oldVersion))).body).toEqual({ kind: 'applied' });
    expect(await rowOf(accountId)).toMatchObject({ displayName: truth, fetchWantedAt: null });
  });

  it.each([429, 500, 503, 'reset', 'not_json'])(
    'is taken as it is and looked up later while Stripe answers %s',
    async (answer) => {
      const { accountId, event } = await aKnownAccount();
      const truth = (await rowOf(accountId)).displayName;
      await fail(accountId, answer);
      expect((await deliver(event({ display_name: 'Of old' }, oldVersion))).body).toEqual({ kind: 'applied' });
      expect(await rowOf(accountId)).toMatchObject({ displayName: 'Of old', fetchWantedAt: expect.any(Date) });
      await new Promise((resolve) => setTimeout(resolve, 2_010));
      await reconcilePending();
      expect(await rowOf(accountId)).toMatchObject({ displayName: truth, fetchWantedAt: null });
    },
  );
});
