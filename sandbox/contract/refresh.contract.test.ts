import { expect, it } from 'vitest';
import { startSandbox } from './support/start-sandbox';

const REFRESHED = 'financial_connections.account.refreshed_balance';
const BALANCE = { current: { usd: 123_45 }, type: 'cash', cash: { available: { usd: 100_00 } } };

it('is pending in the answer, with the data of before, and settles after the delay', async () => {
  const { stripe, linkedOne, settled } = await startSandbox({ refreshQuotaSeconds: 0 });
  const before = await linkedOne('Test (Non-OAuth)', 'Success');
  const pending = await stripe.financialConnections.accounts.refresh(before.id, { features: ['balance'] });
  expect(pending.balance).toEqual(before.balance);
  expect(pending.balance_refresh).toEqual({
    status: 'pending',
    last_attempted_at: expect.any(Number),
    next_refresh_available_at: null,
  });
  const after = await settled(before.id);
  expect(after.balance_refresh?.status).toBe('succeeded');
  expect(after.balance?.as_of).toBeGreaterThanOrEqual(before.balance?.as_of ?? Infinity);
});

it('is over before anybody can ask when it takes no time, and comes later when it does', async () => {
  const { customer, session, link, control, retrieve } = await startSandbox({ refreshDelayMs: 0 });
  const firstFigures = async () => {
    const [id = ''] = await link(await session(await customer(), { prefetch: ['balances'] }), 'Test (OAuth)', [
      'Success',
    ]);
    return (await retrieve(id)).balance_refresh?.status;
  };
  expect(await firstFigures()).toBe('succeeded');
  await control('PATCH', '/settings', { refresh_delay_ms: 60_000 });
  expect(await firstFigures()).toBe('pending');
});

it('has no state before the first one, and starts none that was not asked for', async () => {
  const { linkedOne } = await startSandbox();
  const account = await linkedOne('Test (Non-OAuth)', 'Success', ['balances']);
  expect(account.balance_refresh?.status).toBe('succeeded');
  expect(account).toMatchObject({ ownership: null, ownership_refresh: null, transaction_refresh: null });
});

it('keeps the last good data when it fails, and tells so by the same event', async () => {
  const { stripe, linkedOne, control, settled, receiver } = await startSandbox();
  const before = await linkedOne('Test (Non-OAuth)', 'Success');
  await control('PATCH', `/accounts/${before.id}`, { next_refresh: 'fail' });
  await stripe.financialConnections.accounts.refresh(before.id, { features: ['balance', 'ownership'] });
  const failed = await settled(before.id);
  expect(failed).toMatchObject({
    balance: before.balance,
    ownership: before.ownership,
    balance_refresh: { status: 'failed' },
    ownership_refresh: { status: 'failed' },
  });
  const events = await receiver.waitFor(REFRESHED, 2);
  expect(events[1]?.event.data.object).toMatchObject({ id: before.id, balance_refresh: { status: 'failed' } });

  await stripe.financialConnections.accounts.refresh(before.id, { features: ['balance'] });
  expect((await settled(before.id)).balance_refresh?.status).toBe('succeeded');
});

it('can be had again only after the quota, and until then nothing is started', async () => {
  const { stripe, linkedOne, control, settled } = await startSandbox({ refreshQuotaSeconds: 300 });
  const account = await linkedOne('Test (Non-OAuth)', 'Success');
  const nextAt = account.balance_refresh?.next_refresh_available_at ?? 0;
  expect(nextAt).toBeGreaterThanOrEqual((account.balance_refresh?.last_attempted_at ?? 0) + 300);

  const refresh = () => stripe.financialConnections.accounts.refresh(account.id, { features: ['balance'] });
  expect(await refresh()).toEqual(account);
  await control('PATCH', '/settings', { early_refresh: 'reject' });
  await expect(refresh()).rejects.toMatchObject({ statusCode: 400, param: 'features' });

  await control('POST', '/clock', { advance: 301 });
  expect((await refresh()).balance_refresh?.status).toBe('pending');
  await expect(refresh()).rejects.toMatchObject({ statusCode: 400 });
  expect((await settled(account.id)).balance_refresh?.status).toBe('succeeded');
});

it('obeys an account’s own delay and quota', async () => {
  const { stripe, linkedOne, control, retrieve } = await startSandbox({ refreshQuotaSeconds: 300 });
  const { id } = await linkedOne('Test (Non-OAuth)', 'Success');
  await control('PATCH', `/accounts/${id}`, { refresh_quota_seconds: 0, refresh_delay_ms: 60_000 });
  await stripe.financialConnections.accounts.refresh(id, { features: ['balance'] });
  await control('POST', '/clock', { advance: 50 });
  expect((await retrieve(id)).balance_refresh?.status).toBe('pending');
  await control('POST', '/clock', { advance: 11 });
  expect((await retrieve(id)).balance_refresh?.status).toBe('succeeded');
});

it('stalls until it is released', async () => {
  const { stripe, linkedOne, control, retrieve, settled } = await startSandbox();
  const { id } = await linkedOne('Test (Non-OAuth)', 'Success');
  await control('PATCH', `/accounts/${id}`, { next_refresh: 'stall' });
  await stripe.financialConnections.accounts.refresh(id, { features: ['balance'] });
  await control('POST', '/clock', { advance: 3_600 });
  expect((await retrieve(id)).balance_refresh?.status).toBe('pending');
  await control('PATCH', `/accounts/${id}`, { next_refresh: 'fail' });
  expect((await settled(id)).balance_refresh?.status).toBe('failed');
  await stripe.financialConnections.accounts.refresh(id, { features: ['balance'] });
  expect((await settled(id)).balance_refresh?.status).toBe('succeeded');
});

it('may find that the link is broken: it fails, and then the account is inactive', async () => {
  const { stripe, linkedOne, control, receiver, settled } = await startSandbox();
  const { id, balance } = await linkedOne('Test (Non-OAuth)', 'Success');
  await control('PATCH', `/accounts/${id}`, { next_refresh: 'break' });
  await stripe.financialConnections.accounts.refresh(id, { features: ['balance', 'ownership'] });
  expect(await settled(id)).toMatchObject({ status: 'inactive', balance, ownership_refresh: { status: 'failed' } });
  await receiver.waitFor('financial_connections.account.deactivated');
  const types = (await stripe.events.list({ limit: 3 })).data.map(({ type }) => type.split('.').at(-1));
  expect(types.toSorted()).toEqual(['deactivated', 'refreshed_balance', 'refreshed_ownership']);
  await control('PATCH', `/accounts/${id}`, { status: 'active' });
  await stripe.financialConnections.accounts.refresh(id, { features: ['balance'] });
  expect((await settled(id)).balance_refresh?.status).toBe('succeeded');
});

it('takes its time at an institution that is slow, unless the account has a time of its own', async () => {
  const { stripe, linkedOne, control, retrieve, settled } = await startSandbox();
  const slow = await linkedOne('Sandbar Credit Union', 'Everyday Checking');
  const quick = await linkedOne('Test (Non-OAuth)', 'Success');
  await control('PATCH', '/settings', { institution_delays_ms: { 'Sandbar Credit Union': 60_000 } });
  const refresh = (id: string) => stripe.financialConnections.accounts.refresh(id, { features: ['balance'] });
  await Promise.all([refresh(slow.id), refresh(quick.id)]);
  await settled(quick.id);
  expect((await retrieve(slow.id)).balance_refresh?.status).toBe('pending');
  await control('POST', '/clock', { advance: 61 });
  await control('PATCH', `/accounts/${slow.id}`, { refresh_delay_ms: 1 });
  await refresh(slow.id);
  expect((await settled(slow.id)).balance_refresh?.status).toBe('succeeded');
});

it('is refused on an inactive account, whose data stays and whose next refresh is unknown', async () => {
  const { stripe, linkedOne, control, retrieve } = await startSandbox({ refreshQuotaSeconds: 300 });
  const { id, balance } = await linkedOne('Test (Non-OAuth)', 'Success');
  await control('PATCH', `/accounts/${id}`, { status: 'inactive' });
  await expect(stripe.financialConnections.accounts.refresh(id, { features: ['balance'] })).rejects.toMatchObject({
    statusCode: 400,
    code: 'financial_connections_account_inactive',
    message: 'Data cannot be refreshed on inactive accounts.',
  });
  expect(await retrieve(id)).toMatchObject({ balance, balance_refresh: { next_refresh_available_at: null } });
  await control('PATCH', `/accounts/${id}`, { status: 'active' });
  expect((await retrieve(id)).balance_refresh?.next_refresh_available_at).toEqual(expect.any(Number));
});

it('fails when the link breaks while it is pending', async () => {
  const { stripe, linkedOne, control, settled } = await startSandbox();
  const { id, balance } = await linkedOne('Test (Non-OAuth)', 'Success');
  await control('PATCH', `/accounts/${id}`, { refresh_delay_ms: 60_000 });
  await stripe.financialConnections.accounts.refresh(id, { features: ['balance'] });
  await control('PATCH', `/accounts/${id}`, { status: 'inactive' });
  await control('POST', '/clock', { advance: 61 });
  expect(await settled(id)).toMatchObject({ status: 'inactive', balance, balance_refresh: { status: 'failed' } });
});

it('needs the permission that the link was given', async () => {
  const { stripe, customer, session, link } = await startSandbox();
  const [id = ''] = await link(await session(await customer(), { permissions: ['balances'] }), 'Test (Non-OAuth)', [
    'Success',
  ]);
  const refresh = stripe.financialConnections.accounts.refresh(id, { features: ['ownership'] });
  await expect(refresh).rejects.toMatchObject({ statusCode: 400, param: 'features' });
});

it('takes a new snapshot of the owners only when they changed', async () => {
  const { stripe, linkedOne, control, settled } = await startSandbox();
  const { accounts } = stripe.financialConnections;
  const { id, ownership } = await linkedOne('Ownership Accounts', 'Single Owner');
  await accounts.refresh(id, { features: ['ownership'] });
  expect((await settled(id)).ownership).toBe(ownership);
  await control('PATCH', `/accounts/${id}`, {
    owners: [{ name: 'Ada Byron' }, { name: 'Charles B.', email: 'c@b.example' }],
  });
  await accounts.refresh(id, { features: ['ownership'] });
  const changed = await settled(id);
  expect(changed.ownership).not.toBe(ownership);
  const { data } = await accounts.listOwners(id, { ownership: String(changed.ownership) });
  expect(data).toMatchObject([
    { name: 'Ada Byron', email: null },
    { name: 'Charles B.', email: 'c@b.example' },
  ]);
  expect((await accounts.listOwners(id, { ownership: String(ownership) })).data).toHaveLength(1);
});

it('brings the balance that the bank was told to report', async () => {
  const { stripe, linkedOne, control, settled, retrieve } = await startSandbox();
  const before = await linkedOne('Test (Non-OAuth)', 'Success');
  await control('PATCH', `/accounts/${before.id}`, { next_refresh: 'fail', balance: BALANCE });
  expect((await retrieve(before.id)).balance).toEqual(before.balance);
  await stripe.financialConnections.accounts.refresh(before.id, { features: ['balance'] });
  expect((await settled(before.id)).balance).toEqual(before.balance);
  await stripe.financialConnections.accounts.refresh(before.id, { features: ['balance'] });
  expect((await settled(before.id)).balance).toMatchObject(BALANCE);
  await control('PATCH', `/accounts/${before.id}`, { balance: null });
  expect((await retrieve(before.id)).balance).toBeNull();
});
