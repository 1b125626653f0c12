import { expect, it } from 'vitest';
import { startSandbox } from './support/start-sandbox';

const STARTS_AT = Date.parse('2026-07-09T12:00:00Z');
const DAY = 86_400;

/** Links at two banks, lets ten days pass, refreshes, and tells everything that came of it but the moments. */
async function course(idSeed: string) {
  const rig = await startSandbox({ idSeed, startsAt: STARTS_AT });
  const { financialConnections, events } = rig.stripe;
  const holder = await rig.customer({ name: 'Amara Okafor' });
  for (const bank of ['Sandbar Credit Union', 'Test (Non-OAuth)']) {
    const session = await rig.session(holder, { prefetch: ['balances', 'ownership', 'transactions'] });
    for (const id of await rig.link(session, bank)) await rig.settled(id);
  }
  await rig.control('POST', '/clock', { advance: 10 * DAY });
  const { data } = await financialConnections.accounts.list({ limit: 100 });
  for (const { id, status } of data) {
    if (status !== 'active') continue;
    await financialConnections.accounts.refresh(id, { features: ['balance'] });
    await rig.settled(id);
  }
  const after = (await financialConnections.accounts.list({ limit: 100 })).data;
  const transactions = await financialConnections.transactions.list({ account: data.at(-1)?.id ?? '', limit: 100 });
  return {
    holder,
    accounts: after.map(({ id, balance, ownership }) => ({ id, ownership, current: balance?.current })),
    transactions: transactions.data.map(({ id, amount, description }) => ({ id, amount, description })),
    events: (await events.list({ limit: 100 })).data.map(({ id, type }) => ({ id, type })),
  };
}

it('makes the same ids, figures and events of the same seed and the same course of requests', async () => {
  const [one, two] = await Promise.all([course('seed'), course('seed')]);
  expect(two).toEqual(one);
  expect(one.accounts).toHaveLength(19);
  expect(one.transactions.length).toBeGreaterThan(50);
});

it('makes others of another seed', async () => {
  const [one, two] = await Promise.all([course('seed'), course('other')]);
  const ids = new Set(one.accounts.map(({ id }) => id));
  expect(two.accounts.filter(({ id }) => ids.has(id))).toEqual([]);
  expect(two.accounts.map(({ current }) => current)).not.toEqual(one.accounts.map(({ current }) => current));
});

it('begins at the moment it is told, and goes back to it on reset', async () => {
  const { customer, control, stripe } = await startSandbox({ startsAt: STARTS_AT });
  const made = async () => (await stripe.customers.retrieve(await customer())) satisfies { id: string };
  const first = await made();
  await control('POST', '/clock', { advance: 90 * DAY });
  await control('POST', '/reset');
  const second = await made();
  for (const one of [first, second]) {
    expect(Math.abs(('created' in one ? one.created : 0) - STARTS_AT / 1000)).toBeLessThan(30);
  }
});
