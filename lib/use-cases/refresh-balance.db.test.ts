import { describe, expect, it } from 'vitest';
import { findLinkedAccount } from '@/lib/data/find-account';
import { listStalledAccounts } from '@/lib/data/list-stalled-accounts';
import { prisma } from '@/lib/data/prisma';
import { saveSnapshot } from '@/lib/data/save-snapshot';
import { aSnapshot } from '@/lib/domain/snapshot-fixture';
import { requestRefresh } from '@/lib/stripe/accounts';
import { disconnectAccount } from './disconnect-account';
import { reconcilePending } from './reconcile-pending';
import { refreshBalance } from './refresh-balance';
import { control, settle, someone, someoneWithAnAccount } from './sandbox-fixture';

const later = (seconds: number) => new Date(Date.now() + seconds * 1000);

const nextSecond = () => new Promise((resolve) => setTimeout(resolve, 1_010 - (Date.now() % 1000)));

/** A linked account whose next refresh may start now. */
async function aRefreshableAccount(change: Record<string, unknown> = {}) {
  const linked = await someoneWithAnAccount();
  await control('PATCH', `/_sandbox/accounts/${linked.accountId}`, { refresh_quota_seconds: 0, ...change });
  await settle(linked.accountId);
  // Stripe counts attempts in whole seconds: one that begins in the second of the last cannot be told from it.
  await nextSecond();
  return { ...linked, read: () => findLinkedAccount(linked.person.id, linked.accountId) };
}

describe('a refresh', () => {
  it('is pending at once, keeps the balance meanwhile, and settles with a newer one', async () => {
    const { person, accountId, read } = await aRefreshableAccount();
    const before = await read();
    const result = await refreshBalance(person.id, accountId);
    expect(result).toMatchObject({ ok: true, value: { balanceRefresh: { status: 'pending', nextAvailableAt: null } } });
    expect((await read())?.balance).toEqual(before?.balance);
    const asOf = Math.floor(Date.now() / 1000);
    const balance = { as_of: asOf, current: { usd: 4_242 }, type: 'cash', cash: { available: { usd: 4_200 } } };
    await control('PATCH', `/_sandbox/accounts/${accountId}`, { balance });
    await settle(accountId);
    expect(await read()).toMatchObject({
      balanceRefresh: { status: 'succeeded' },
      balance: { amounts: [{ current: 4_242, available: 4_200 }] },
    });
  });

  it('that fails keeps the last good balance and says failed', async () => {
    const { person, accountId, read } = await aRefreshableAccount({ next_refresh: 'fail' });
    const before = await read();
    await refreshBalance(person.id, accountId);
    await settle(accountId);
    expect(await read()).toMatchObject({ balanceRefresh: { status: 'failed' }, balance: before?.balance });
  });

  it('pressed ten times at once is asked of Stripe once', async () => {
    const { person, accountId } = await aRefreshableAccount({ next_refresh: 'stall' });
    const now = new Date();
    const results = await Promise.all(Array.from({ length: 10 }, () => refreshBalance(person.id, accountId, now)));
    const started = results
      .filter((result) => result.ok)
      .map((result) => result.ok && result.value.balanceRefresh?.lastAttemptedAt);
    expect(new Set(started).size).toBe(1);
    expect(await refreshBalance(person.id, accountId)).toMatchObject({ ok: false, code: 'already_pending' });
  });

  it('pressed ten times at once is one request: all ten hear what becomes of it', async () => {
    const { person, accountId, read } = await aRefreshableAccount();
    const path = `/v1/financial_connections/accounts/${accountId}/refresh`;
    await control('POST', '/_sandbox/faults', { path, answer: 500, keep: true });
    const now = new Date();
    const results = await Promise.all(Array.from({ length: 10 }, () => refreshBalance(person.id, accountId, now)));
    expect(new Set(results.map((result) => (result.ok ? 'started' : result.code)))).toEqual(new Set(['unavailable']));
    expect((await read())?.balanceRefresh?.status).toBe('succeeded');
  });

  it('before the bank allows the next one is refused here, without a call', async () => {
    const { person, accountId } = await someoneWithAnAccount();
    expect(await refreshBalance(person.id, accountId)).toMatchObject({ ok: false, code: 'too_soon' });
  });

  it('that Stripe finds too early although we did not is refused in the same words', async () => {
    const { person, accountId } = await someoneWithAnAccount();
    expect(await refreshBalance(person.id, accountId, later(3_600))).toMatchObject({ ok: false, code: 'too_soon' });
  });

  it('that Stripe found too early starts as soon as its time has come', async () => {
    const { person, accountId, read } = await aRefreshableAccount();
    const now = new Date();
    await control('PATCH', `/_sandbox/accounts/${accountId}`, { refresh_quota_seconds: 5 });
    expect(await refreshBalance(person.id, accountId, now)).toMatchObject({ ok: false, code: 'too_soon' });
    await control('PATCH', `/_sandbox/accounts/${accountId}`, { refresh_quota_seconds: 0 });
    const itsTime = (await read())?.balanceRefresh?.nextAvailableAt ?? now;
    expect(itsTime.getTime()).toBeGreaterThan(now.getTime());
    expect(await refreshBalance(person.id, accountId, itsTime)).toMatchObject({ ok: true });
  });

  it('of an account that turned inactive says so and learns it', async () => {
    const { person, accountId, read } = await aRefreshableAccount();
    await control('PATCH', `/_sandbox/accounts/${accountId}`, { status: 'inactive' });
    expect(await refreshBalance(person.id, accountId)).toMatchObject({ ok: false, code: 'inactive' });
    expect((await read())?.status).toBe('inactive');
  });

  it('of someone else’s account answers as if nothing were there', async () => {
    const { accountId } = await aRefreshableAccount();
    const thief = await someone('Mallory');
    const refused = await refreshBalance(thief.id, accountId);
    expect(refused).toEqual(await refreshBalance(thief.id, 'fca_doesnotexist'));
    expect(refused).toMatchObject({ ok: false, code: 'not_found' });
  });
});

describe('a disconnect', () => {
  it('is final, keeps the last balance and its history, and leaves siblings alone', async () => {
    const { person, accountId, read } = await aRefreshableAccount();
    const before = await read();
    expect(await disconnectAccount(person.id, accountId)).toMatchObject({
      ok: true,
      value: { status: 'disconnected' },
    });
    expect((await read())?.balance).toEqual(before?.balance);
    expect(await prisma().balanceObservation.count({ where: { linkedAccountId: accountId } })).toBeGreaterThan(0);
    expect(await refreshBalance(person.id, accountId)).toMatchObject({ ok: false, code: 'disconnected' });
  });

  it('pressed twice is harmless, and already done at Stripe counts as done', async () => {
    const { person, accountId } = await aRefreshableAccount();
    await control('PATCH', `/_sandbox/accounts/${accountId}`, { status: 'disconnected' });
    expect(await disconnectAccount(person.id, accountId)).toMatchObject({ ok: true });
    expect(await disconnectAccount(person.id, accountId)).toMatchObject({ ok: true });
  });

  it('of someone else’s account answers as if nothing were there, and disconnects nothing', async () => {
    const { accountId, read } = await aRefreshableAccount();
    expect(await disconnectAccount((await someone('Mallory')).id, accountId)).toMatchObject({
      ok: false,
      code: 'not_found',
    });
    expect((await read())?.status).toBe('active');
  });
});

describe('a refresh whose webhook never came', () => {
  it('is retrieved once it has been pending for over a minute, and not before', async () => {
    const { person, accountId, read } = await aRefreshableAccount();
    await refreshBalance(person.id, accountId);
    await requestRefreshIsOver(accountId);
    await reconcilePending();
    expect((await read())?.balanceRefresh?.status).toBe('pending');
    await reconcilePending(later(120));
    expect((await read())?.balanceRefresh?.status).toBe('succeeded');
  });

  it('has its turn among any number that Stripe cannot answer for', async () => {
    const { person, accountId, read } = await aRefreshableAccount();
    await refreshBalance(person.id, accountId);
    await requestRefreshIsOver(accountId);
    await Promise.all(Array.from({ length: 150 }, (_, index) => pendingAt(`fca_unknown${index}`, null)));
    for (let run = 0; run < 30 && (await read())?.balanceRefresh?.status === 'pending'; run++)
      await reconcilePending(later(120 + run * 60));
    expect((await read())?.balanceRefresh?.status).toBe('succeeded');
    await prisma().linkedAccount.deleteMany({ where: { id: { startsWith: 'fca_unknown' } } });
  });

  it('is not asked after for ever where the customer is deleted, and no news would be taken', async () => {
    await pendingAt('fca_left', 'cus_left');
    expect(await listStalledAccounts(later(120), 1_000)).toContain('fca_left');
    await prisma().accountHolder.update({ where: { id: 'cus_left' }, data: { deletedAt: new Date() } });
    expect(await listStalledAccounts(later(120), 1_000)).not.toContain('fca_left');
  });

  it.each(['balanceRefresh', 'ownershipRefresh', 'transactionsRefresh'] as const)(
    'is asked after, be it the %s',
    async (which) => {
      await pendingAt(`fca_${which}`, null, which);
      expect(await listStalledAccounts(later(120), 1_000)).toContain(`fca_${which}`);
      expect(await listStalledAccounts(new Date(0), 1_000)).not.toContain(`fca_${which}`);
    },
  );

  type Which = 'balanceRefresh' | 'ownershipRefresh' | 'transactionsRefresh';
  const pendingAt = (id: string, customerId: string | null, which: Which = 'balanceRefresh') => {
    const pending = { status: 'pending', lastAttemptedAt: new Date(0), nextAvailableAt: null } as const;
    return saveSnapshot(aSnapshot({ id, customerId, [which]: pending }));
  };
});

/** Lets the sandbox finish, without telling us. */
async function requestRefreshIsOver(accountId: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 500));
  // Idempotent: a replay of nothing new, only proof that Stripe no longer calls it pending.
  const seen = await requestRefresh(accountId, ['ownership'], `test-${accountId}`);
  expect(seen.balanceRefresh?.status).toBe('succeeded');
}
