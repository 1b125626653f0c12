import { expect, it } from 'vitest';
import { startSandbox } from './support/start-sandbox';

const DAY = 86_400;

it('lists what moved in the last 180 days, in whole dollars at the test institutions', async () => {
  const { stripe, linkedOne } = await startSandbox();
  const account = await linkedOne('Test (Non-OAuth)', 'Success', ['transactions']);
  const all = await stripe.financialConnections.transactions
    .list({ account: account.id, limit: 100 })
    .autoPagingToArray({ limit: 1_000 });
  expect(all.length).toBeGreaterThan(150);
  expect(all.every(({ amount }) => Number.isInteger(amount / 100))).toBe(true);
  const times = all.map(({ transacted_at }) => transacted_at);
  expect(times).toEqual([...times].sort((one, other) => other - one));
  expect(Math.min(...times)).toBeGreaterThan(Date.now() / 1000 - 181 * DAY);
  expect(all[0]).toEqual({
    id: expect.stringMatching(/^fctxn_/),
    object: 'financial_connections.transaction',
    account: account.id,
    amount: expect.any(Number),
    currency: 'usd',
    description: expect.any(String),
    livemode: false,
    status: 'pending',
    status_transitions: { posted_at: null, void_at: null },
    transacted_at: expect.any(Number),
    transaction_refresh: account.transaction_refresh?.id,
    updated: expect.any(Number),
  });
  const [newest] = all;
  expect(newest && (await stripe.financialConnections.transactions.retrieve(newest.id))).toEqual(newest);
});

it('add up to the difference between two balances', async () => {
  const { stripe, linkedOne, control, settled } = await startSandbox();
  const before = await linkedOne('Test (Non-OAuth)', 'Success', ['balances', 'transactions']);
  await control('POST', '/clock', { advance: 9 * DAY });
  await stripe.financialConnections.accounts.refresh(before.id, { features: ['balance', 'transactions'] });
  const after = await settled(before.id);
  const moved = await stripe.financialConnections.transactions
    .list({
      account: before.id,
      transacted_at: { gt: before.balance?.as_of ?? 0, lte: after.balance?.as_of ?? 0 },
      limit: 100,
    })
    .autoPagingToArray({ limit: 1_000 });
  const difference = (after.balance?.cash?.available?.usd ?? NaN) - (before.balance?.cash?.available?.usd ?? NaN);
  expect(moved.reduce((sum, { amount }) => sum + amount, 0)).toBe(difference);
});

it('come as changes since a refresh: new ones, and pending ones that were posted under the same id', async () => {
  const { stripe, linkedOne, control, settled } = await startSandbox();
  const before = await linkedOne('Test (Non-OAuth)', 'Success', ['transactions']);
  const pending = await stripe.financialConnections.transactions.list({ account: before.id, limit: 1 });
  const after = before.transaction_refresh?.id ?? '';
  await control('POST', '/clock', { advance: 3 * DAY });
  await stripe.financialConnections.accounts.refresh(before.id, { features: ['transactions'] });
  const { transaction_refresh } = await settled(before.id);
  const changes = await stripe.financialConnections.transactions
    .list({ account: before.id, transaction_refresh: { after }, limit: 100 })
    .autoPagingToArray({ limit: 1_000 });
  expect(changes.length).toBeLessThan(40);
  expect(new Set(changes.map((change) => change.transaction_refresh))).toEqual(new Set([transaction_refresh?.id]));
  expect(changes.find(({ id }) => id === pending.data[0]?.id)).toMatchObject({
    status: 'posted',
    status_transitions: { posted_at: expect.any(Number) },
  });
});

it('are refreshed at once on subscribing and every day after, until unsubscribed', async () => {
  const { stripe, linkedOne, control, retrieve, receiver } = await startSandbox();
  const { accounts } = stripe.financialConnections;
  const { id } = await linkedOne('Test (Non-OAuth)', 'Success');
  const subscribed = await accounts.subscribe(id, { features: ['transactions'] });
  expect(subscribed).toMatchObject({ subscriptions: ['transactions'], transaction_refresh: { status: 'pending' } });
  await control('POST', '/clock', { advance: 3 * DAY + 60 });
  await receiver.waitFor('financial_connections.account.refreshed_transactions', 4);
  expect((await accounts.unsubscribe(id, { features: ['transactions'] })).subscriptions).toEqual([]);
  const last = (await retrieve(id)).transaction_refresh;
  await control('POST', '/clock', { advance: 5 * DAY });
  expect((await retrieve(id)).transaction_refresh).toEqual(last);
});

it('read by subscription leave the outcome chosen for the next refresh to the one that is asked for', async () => {
  const { stripe, linkedOne, control, settled } = await startSandbox();
  const { accounts } = stripe.financialConnections;
  const { id } = await linkedOne('Test (Non-OAuth)', 'Success');
  await control('PATCH', `/accounts/${id}`, { next_refresh: 'fail', refresh_quota_seconds: 0 });
  await accounts.subscribe(id, { features: ['transactions'] });
  expect(await settled(id)).toMatchObject({ transaction_refresh: { status: 'succeeded' } });
  await accounts.refresh(id, { features: ['balance'] });
  expect(await settled(id)).toMatchObject({ balance_refresh: { status: 'failed' } });
});

it('are refused on inactive accounts', async () => {
  const { stripe, linkedOne } = await startSandbox();
  const { id } = await linkedOne('Test (Non-OAuth)', 'Failure');
  const subscribe = stripe.financialConnections.accounts.subscribe(id, { features: ['transactions'] });
  await expect(subscribe).rejects.toMatchObject({ code: 'financial_connections_account_inactive' });
});

it('include amounts set aside that lapse: pending, then void under the same id', async () => {
  const { stripe, linkedOne, control, settled } = await startSandbox();
  const { id } = await linkedOne('Sandbar Credit Union', 'Everyday Checking', ['balances', 'transactions']);
  const holds = async () => {
    const { transactions } = stripe.financialConnections;
    const all = await transactions.list({ account: id, limit: 100 }).autoPagingToArray({ limit: 1_000 });
    return all.filter(({ description }) => description.endsWith('authorization'));
  };
  for (const past of await holds()) {
    if (past.status !== 'pending')
      expect(past).toMatchObject({ status: 'void', status_transitions: { posted_at: null } });
  }
  const refreshed = async () => {
    await stripe.financialConnections.accounts.refresh(id, { features: ['transactions'] });
    await settled(id);
    return holds();
  };
  let pending: Awaited<ReturnType<typeof holds>>[number] | undefined;
  for (let day = 0; day < 70 && !pending; day++) {
    await control('POST', '/clock', { advance: DAY });
    pending = (await refreshed()).find(({ status }) => status === 'pending');
  }
  await control('POST', '/clock', { advance: 3 * DAY });
  const lapsed = (await refreshed()).find((hold) => hold.id === pending?.id);
  expect(lapsed).toMatchObject({
    status: 'void',
    status_transitions: { posted_at: null, void_at: expect.any(Number) },
  });
});
