import { expect, it } from 'vitest';
import { z } from 'zod';
import { startSandbox, type Rig } from './support/start-sandbox';

const DAY = 86_400;
const REFRESHED = 'financial_connections.account.refreshed_transactions';
const CREATED = 'financial_connections.account.created';

const State = z.object({ counts: z.object({ events: z.number(), deliveries: z.number() }) });

const advanceDays = (rig: Rig, days: number) => rig.control('POST', '/clock', { advance: days * DAY });
const daysAgo = (days: number) => Math.floor(Date.now() / 1000) - days * DAY;

/** The clock begins so many days ago, with one account that is refreshed every day. */
async function subscribedDaysAgo(days: number) {
  const rig = await startSandbox();
  await rig.control('POST', '/reset', { now: daysAgo(days) });
  const { id } = await rig.linkedOne('Test (Non-OAuth)', 'Success');
  await rig.stripe.financialConnections.accounts.subscribe(id, { features: ['transactions'] });
  await rig.receiver.waitFor(REFRESHED);
  return { ...rig, id };
}

it('tells of the days in which webhooks were lost, by time and page by page', async () => {
  const rig = await subscribedDaysAgo(6);
  await advanceDays(rig, 1);
  const heard = rig.receiver.received.length;
  const since = Math.max(...rig.receiver.received.map(({ event }) => event.created));
  await rig.control('PATCH', '/settings', { webhook_mode: 'drop' });
  await advanceDays(rig, 5);
  await rig.control('PATCH', '/settings', { webhook_mode: 'deliver' });
  expect(rig.receiver.received).toHaveLength(heard);

  const missed = await rig.stripe.events
    .list({ type: 'financial_connections.*', created: { gt: since }, limit: 2 })
    .autoPagingToArray({ limit: 100 });
  expect(missed.map(({ type }) => type)).toEqual(Array(5).fill(REFRESHED));
  const gaps = missed.slice(1).map(({ created }, index) => (missed[index]?.created ?? 0) - created);
  for (const gap of gaps) expect(Math.abs(gap - DAY)).toBeLessThan(60);
  expect(missed.every(({ created }) => created <= Date.now() / 1000 + 60)).toBe(true);
  const [newest, next] = missed;
  const older = await rig.stripe.events.list({ starting_after: newest?.id ?? '', limit: 1 });
  const newer = await rig.stripe.events.list({ ending_before: next?.id ?? '', limit: 1 });
  expect([older.data[0]?.id, newer.data[0]?.id]).toEqual([next?.id, newest?.id]);
});

it('sends what was held for days, signed as of now', async () => {
  const rig = await subscribedDaysAgo(5);
  await rig.control('PATCH', '/settings', { webhook_mode: 'hold' });
  await advanceDays(rig, 4);
  expect(await rig.receiver.waitFor(REFRESHED)).toHaveLength(1);
  await rig.control('PATCH', '/settings', { webhook_mode: 'deliver' });
  const received = await rig.receiver.waitFor(REFRESHED, 5);
  expect(received.map(({ event }) => event.created)).toEqual(
    received.map(({ event }) => event.created).toSorted((one, other) => one - other),
  );
});

it('keeps events for 30 days, and then forgets them with their deliveries', async () => {
  const rig = await subscribedDaysAgo(40);
  await advanceDays(rig, 29);
  expect((await rig.stripe.events.list({ type: CREATED })).data).toHaveLength(1);
  await advanceDays(rig, 4);
  expect((await rig.stripe.events.list({ type: CREATED })).data).toEqual([]);
  // Of one moment: the next day's forgetting may be due while this is asked.
  const { counts } = State.parse(await rig.control('GET', '/state'));
  expect(counts.events).toBeGreaterThan(28);
  expect(counts.deliveries).toBe(counts.events);
});

it('loses the webhooks of one account while all others’ arrive', async () => {
  const { linked, control, stripe, receiver } = await startSandbox();
  const [lost, kept] = await linked('Test (Non-OAuth)', ['Success', 'High Balance'], []);
  await control('PATCH', `/accounts/${lost?.id}`, { loses_webhooks: true });
  for (const account of [lost, kept]) await control('PATCH', `/accounts/${account?.id}`, { status: 'inactive' });
  const type = 'financial_connections.account.deactivated';
  const [arrived] = await receiver.waitFor(type);
  expect(arrived?.event.data.object).toMatchObject({ id: kept?.id });
  expect((await stripe.events.list({ type })).data).toHaveLength(2);
  await control('PATCH', `/accounts/${lost?.id}`, { loses_webhooks: false, status: 'active' });
  await receiver.waitFor('financial_connections.account.reactivated');
});

it('skips a month with a hundred accounts, and answers others meanwhile', async () => {
  const rig = await startSandbox({ webhook: null });
  const { accounts } = rig.stripe.financialConnections;
  for (let times = 0; times < 10; times++) {
    for (const { id, status } of await rig.linked('Test (Non-OAuth)', 'all', [])) {
      if (status === 'active') await accounts.subscribe(id, { features: ['transactions'] });
    }
  }
  const answered: string[] = [];
  await Promise.all([
    advanceDays(rig, 30).then(() => answered.push('month')),
    rig.stripe.customers.list().then(() => answered.push('list')),
  ]);
  expect(answered).toEqual(['list', 'month']);
  const { data } = await rig.stripe.events.list({ type: REFRESHED, limit: 100 });
  expect(data).toHaveLength(100);
});
