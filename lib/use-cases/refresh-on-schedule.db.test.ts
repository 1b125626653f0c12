import { beforeEach, describe, expect, it } from 'vitest';
import { findLinkedAccount } from '@/lib/data/find-account';
import { prisma } from '@/lib/data/prisma';
import type { ScheduleRules } from '@/lib/domain/refresh-schedule';
import { refreshOnSchedule } from './refresh-on-schedule';
import { completeLink } from './complete-link';
import { control, linkInModal, settle, someone, someoneWithAnAccount } from './sandbox-fixture';

const DAY_MS = 86_400_000;
const RULES: ScheduleRules = { everyMs: { balance: DAY_MS, ownership: 0 }, perCustomer: 50, perDay: 1_000 };
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS);

// Each test's accounts are the only ones that can fall due in it.
beforeEach(async () => {
  await prisma().linkedAccount.updateMany({ data: { status: 'disconnected' } });
  await prisma().scheduledRefresh.deleteMany();
});

async function aRefreshableAccount() {
  const linked = await someoneWithAnAccount();
  await control('PATCH', `/_sandbox/accounts/${linked.accountId}`, { refresh_quota_seconds: 0 });
  await settle(linked.accountId);
  await new Promise((resolve) => setTimeout(resolve, 1_010 - (Date.now() % 1000)));
  return { ...linked, read: () => findLinkedAccount(linked.person.id, linked.accountId) };
}

async function someoneWithThree() {
  const person = await someone();
  const names = ['Success', 'High Balance', 'Very High Balance'];
  const completed = await completeLink(person.id, await linkInModal(person, 'Test (Non-OAuth)', names));
  const ids = completed.ok ? completed.value.accountIds : [];
  for (const id of ids) {
    await control('PATCH', `/_sandbox/accounts/${id}`, { refresh_quota_seconds: 0 });
    await settle(id);
  }
  return ids;
}

describe('the schedule', () => {
  it('asks for a balance once a day, and not before', async () => {
    const { read } = await aRefreshableAccount();
    const before = await read();
    expect(await refreshOnSchedule(RULES, inDays(0.9))).toEqual({ asked: 0, failed: 0 });
    expect(await refreshOnSchedule(RULES, inDays(1.1))).toEqual({ asked: 1, failed: 0 });
    const after = await read();
    expect(after?.balanceRefresh?.lastAttemptedAt.getTime()).toBeGreaterThan(
      before?.balanceRefresh?.lastAttemptedAt.getTime() ?? Number.NaN,
    );
  });

  it('never asks for one account twice, however many workers decide at once', async () => {
    await aRefreshableAccount();
    const runs = await Promise.all(Array.from({ length: 8 }, () => refreshOnSchedule(RULES, inDays(2))));
    expect(runs.reduce((sum, { asked }) => sum + asked, 0)).toBe(1);
    expect((await refreshOnSchedule(RULES, inDays(2))).asked).toBe(0);
  });

  it('stays within a customer’s budget and the day’s, and goes on the next day', async () => {
    await someoneWithThree();
    const asked = async (rules: Partial<ScheduleRules>, at: Date) =>
      (await refreshOnSchedule({ ...RULES, ...rules }, at)).asked;
    const noon = new Date(Math.ceil(Date.now() / DAY_MS) * DAY_MS + 2.5 * DAY_MS);
    expect(await asked({ perCustomer: 1 }, noon)).toBe(1);
    expect(await asked({ perCustomer: 2 }, noon)).toBe(1);
    expect(await asked({ perCustomer: 2 }, noon)).toBe(0);
    await prisma().scheduledRefresh.deleteMany();
    await prisma().linkedAccount.updateMany({ data: { balanceRefreshStatus: 'succeeded' } });
    const later = new Date(noon.getTime() + 2 * DAY_MS);
    expect(await asked({ perDay: 1 }, later)).toBe(1);
    expect(await asked({ perDay: 1 }, later)).toBe(0);
    expect(await asked({ perDay: 2 }, later)).toBe(1);
  });

  it.each([
    ['a broken link', { status: 'inactive' }],
    ['a disconnected account', { status: 'disconnected' }],
    ['what was not shared', { permissions: ['ownership', 'transactions'] }],
    ['an account that is to be disconnected', { disconnectRequestedAt: new Date() }],
    ['a refresh under way', { balanceRefreshStatus: 'pending' }],
    ['what the bank does not allow yet', { balanceRefreshNextAvailableAt: inDays(10) }],
  ])('leaves %s alone', async (_, data) => {
    const { accountId } = await aRefreshableAccount();
    await prisma().linkedAccount.update({ where: { id: accountId }, data });
    expect((await refreshOnSchedule(RULES, inDays(2))).asked).toBe(0);
  });

  it('leaves a link alone that is continued by a newer one: one bank account is paid for once', async () => {
    const [older = '', newer = ''] = await someoneWithThree();
    const pair = { olderId: older, newerId: newer, standing: older, continuedId: older, takesUpId: newer };
    await prisma().accountMatch.create({ data: { ...pair, verdict: 'same', decidedAt: new Date() } });
    expect((await refreshOnSchedule(RULES, inDays(2))).asked).toBe(2);
    const turns = await prisma().scheduledRefresh.findMany({ select: { linkedAccountId: true } });
    expect(turns.map(({ linkedAccountId }) => linkedAccountId)).not.toContain(older);
  });

  it('asks for owners in their own rhythm, beside balances', async () => {
    const { accountId, read } = await aRefreshableAccount();
    const before = await read();
    const owners: ScheduleRules = { ...RULES, everyMs: { balance: 0, ownership: 30 * DAY_MS } };
    expect((await refreshOnSchedule(owners, inDays(20))).asked).toBe(0);
    expect(await refreshOnSchedule(owners, inDays(32))).toEqual({ asked: 1, failed: 0 });
    expect(await prisma().scheduledRefresh.findMany()).toMatchObject([
      { linkedAccountId: accountId, feature: 'ownership' },
    ]);
    const [from, to] = [before, await read()].map(
      (account) => account?.ownershipRefresh?.lastAttemptedAt.getTime() ?? 0,
    );
    expect(to).toBeGreaterThan(from ?? Number.NaN);
  });

  it('leaves accounts of someone who is gone alone', async () => {
    const { accountId, person } = await aRefreshableAccount();
    await prisma().user.delete({ where: { id: person.id } });
    expect((await refreshOnSchedule(RULES, inDays(2))).asked).toBe(0);
    expect(await prisma().linkedAccount.count({ where: { id: accountId } })).toBe(1);
  });

  it('takes a turn that failed again some hours later, not at once', async () => {
    const { accountId, read } = await aRefreshableAccount();
    const fault = { path: `/v1/financial_connections/accounts/${accountId}/refresh`, answer: 500, keep: true };
    await control('POST', '/_sandbox/faults', fault);
    expect(await refreshOnSchedule(RULES, inDays(2))).toEqual({ asked: 1, failed: 1 });
    expect((await refreshOnSchedule(RULES, inDays(2.01))).asked).toBe(0);
    expect(await refreshOnSchedule(RULES, inDays(2.2))).toEqual({ asked: 1, failed: 0 });
    expect((await read())?.balanceRefresh).toBeDefined();
  });

  it('learns of a link that broke unnoticed, and pauses it', async () => {
    const { accountId, read } = await aRefreshableAccount();
    await control('PATCH', `/_sandbox/accounts/${accountId}`, { status: 'inactive' });
    expect(await refreshOnSchedule(RULES, inDays(2))).toEqual({ asked: 1, failed: 1 });
    expect((await read())?.status).toBe('inactive');
  });
});
