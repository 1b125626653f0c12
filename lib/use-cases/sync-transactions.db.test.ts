import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/prisma';
import { saveSnapshot } from '@/lib/data/save-snapshot';
import { requestRefresh, retrieveAccount } from '@/lib/stripe/accounts';
import { carryOutDueEffects } from './carry-out-effect';
import { control, linkInModal, someone } from './sandbox-fixture';
import { completeLink } from './complete-link';
import { syncDueTransactions } from './sync-transactions';

const DAY_MS = 86_400_000;

async function aLinkedAccount(name = 'Everyday Checking') {
  const person = await someone();
  const completed = await completeLink(person.id, await linkInModal(person, 'Sandbar Credit Union', [name]));
  const [accountId] = completed.ok ? completed.value.accountIds : [];
  if (!accountId) throw new Error('Nothing was linked.');
  return accountId;
}

/** Until a transactions refresh has ended and what it brought is here: these tests have no web process that a webhook could reach. */
async function synced(accountId: string) {
  for (let tried = 0; tried < 100; tried++) {
    await syncDueTransactions();
    await carryOutDueEffects(10);
    await saveSnapshot(await retrieveAccount(accountId, 'reconcile'));
    const feed = await prisma().transactionFeed.findUniqueOrThrow({ where: { linkedAccountId: accountId } });
    if (feed.wantedRefreshId !== null && feed.fetchedRefreshId === feed.wantedRefreshId) return feed;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`${accountId} did not get its transactions.`);
}

const stored = (accountId: string) =>
  prisma().transaction.findMany({ where: { linkedAccountId: accountId }, orderBy: { transactedAt: 'asc' } });

describe('an account that was just linked', () => {
  it('is subscribed to its transactions and brings half a year of them, over several pages', async () => {
    const accountId = await aLinkedAccount();
    await synced(accountId);
    const transactions = await stored(accountId);
    const oldest = transactions[0]?.transactedAt.getTime() ?? Number.NaN;
    expect(transactions.length).toBeGreaterThan(200);
    expect((Date.now() - oldest) / DAY_MS).toBeGreaterThan(175);
    expect((await retrieveAccount(accountId, 'reconcile')).subscriptions).toEqual(['transactions']);
  });

  it('that cannot be subscribed now is not asked for over and over', async () => {
    const person = await someone();
    const completed = await completeLink(person.id, await linkInModal(person, 'Test (Non-OAuth)', ['Failure']));
    const [accountId] = completed.ok ? completed.value.accountIds : [];
    await syncDueTransactions();
    const feed = await prisma().transactionFeed.findUniqueOrThrow({ where: { linkedAccountId: accountId ?? '' } });
    expect(feed).toMatchObject({ failures: 0, leasedUntil: null });
    expect(feed.dueAt?.getTime()).toBeGreaterThan(Date.now() + 3_600_000);
    expect(await prisma().outboxEffect.count({ where: { subjectId: accountId ?? '' } })).toBe(0);
  });
});

describe('a fetch', () => {
  it('that Stripe fails in the middle is tried again and ends complete', async () => {
    const [whole, interrupted] = [await aLinkedAccount(), await aLinkedAccount()];
    await synced(whole);
    await control('POST', '/_sandbox/faults', {
      path: '/v1/financial_connections/transactions',
      method: 'GET',
      answer: 500,
    });
    await syncUntilProblem(interrupted);
    expect(await prisma().transactionFeed.findUnique({ where: { linkedAccountId: interrupted } })).toMatchObject({
      problem: 'unreachable',
      fetchedRefreshId: null,
    });
    await prisma().transactionFeed.update({ where: { linkedAccountId: interrupted }, data: { dueAt: new Date(0) } });
    await synced(interrupted);
    expect((await stored(interrupted)).length).toBeGreaterThan(200);
  });

  it('goes on after a moment when Stripe says too many', async () => {
    const accountId = await aLinkedAccount();
    await control('POST', '/_sandbox/faults', {
      path: '/v1/financial_connections/transactions',
      method: 'GET',
      count: 2,
      answer: 429,
    });
    expect(await synced(accountId)).toMatchObject({ failures: 0 });
  });

  it('asks for no more than what a later refresh added or changed', async () => {
    const accountId = await aLinkedAccount();
    const { fetchedRefreshId } = await synced(accountId);
    const [oldest] = await stored(accountId);
    await prisma().transaction.delete({ where: { id: oldest?.id ?? '' } });
    await control('PATCH', `/_sandbox/accounts/${accountId}`, { refresh_quota_seconds: 0 });
    // Stripe counts attempts in whole seconds.
    await new Promise((resolve) => setTimeout(resolve, 1_010));
    await requestRefresh(accountId, ['transactions'], `again-${accountId}`);
    const latest = async () => (await synced(accountId)).fetchedRefreshId;
    await expect.poll(latest, { timeout: 20_000 }).not.toBe(fetchedRefreshId);
    expect((await stored(accountId)).map(({ id }) => id)).not.toContain(oldest?.id);
  });

  it('after a refresh Stripe no longer knows begins anew, and adds nothing twice', async () => {
    const accountId = await aLinkedAccount();
    await synced(accountId);
    const before = await stored(accountId);
    await prisma().transactionFeed.update({
      where: { linkedAccountId: accountId },
      data: { fetchedRefreshId: 'fctxnref_forgotten', dueAt: new Date(0) },
    });
    await synced(accountId);
    expect(await stored(accountId)).toEqual(before);
  });
});

async function syncUntilProblem(accountId: string) {
  for (let tried = 0; tried < 100; tried++) {
    await syncDueTransactions();
    await carryOutDueEffects(10);
    await saveSnapshot(await retrieveAccount(accountId, 'reconcile'));
    await syncDueTransactions();
    const feed = await prisma().transactionFeed.findUniqueOrThrow({ where: { linkedAccountId: accountId } });
    if (feed.problem !== null) return;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error('Nothing went wrong.');
}
