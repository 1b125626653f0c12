import { request as httpRequest } from 'node:http';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { startSandbox } from './support/start-sandbox';

const DAY = 86_400;
const ACCOUNT = 'financial_connections.account';
const AUTHORIZATION = 'financial_connections.authorization';
const History = z.object({ data: z.array(z.object({ as_of: z.number(), current: z.record(z.string(), z.number()) })) });

it('says that it is well', async () => {
  const { control } = await startSandbox();
  expect(await control('GET', '/health')).toEqual({ ok: true });
});

it('shows what there is', async () => {
  const { control, linkedOne } = await startSandbox();
  const { id } = await linkedOne('Test (Non-OAuth)', 'Success');
  expect(await control('GET', '/state')).toMatchObject({
    counts: { customers: 1, sessions: 1, accounts: 1 },
    accounts: [{ id, display_name: 'Success', sandbox: { bank_owners: [{ name: 'Jenny Rosen' }] } }],
    sessions: [{ state: 'completed' }],
    settings: { early_refresh: 'ignore' },
  });
});

it('forgets everything on reset but the endpoint it was started with', async () => {
  const { control, linked, stripe, linkedOne, receiver } = await startSandbox();
  await linked('Test (Non-OAuth)');
  await control('PATCH', '/settings', { early_refresh: 'reject' });
  await control('POST', '/clock', { advance: 90 * DAY });
  await control('POST', '/reset');
  expect(await control('GET', '/state')).toMatchObject({
    counts: { customers: 0, sessions: 0, accounts: 0, events: 0, deliveries: 0 },
    settings: { early_refresh: 'ignore' },
  });
  expect((await stripe.customers.list()).data).toEqual([]);
  const before = receiver.received.length;
  const { created } = await linkedOne('Test (Non-OAuth)', 'Success', []);
  expect(Math.abs(created - Date.now() / 1000)).toBeLessThan(60);
  await receiver.waitFor(`${ACCOUNT}.created`, before > 0 ? 2 : 1);
});

it('links with first figures that are late until they are let go', async () => {
  const { control, customer, session, stripe, retrieve, settled } = await startSandbox();
  const id = await session(await customer(), { prefetch: ['balances'] });
  const link = { institution: 'Test (Non-OAuth)', accounts: ['Success'], next_refresh: 'stall' };
  await control('POST', `/sessions/${id}/link`, link);
  const [linked = ''] = (await stripe.financialConnections.accounts.list({ session: id })).data.map(
    (account) => account.id,
  );
  expect(JSON.stringify(await control('GET', '/state'))).not.toContain('settle_refresh');
  expect(await retrieve(linked)).toMatchObject({ balance: null, balance_refresh: { status: 'pending' } });
  await control('PATCH', `/accounts/${linked}`, { next_refresh: 'fail' });
  expect(await settled(linked)).toMatchObject({ balance: null, balance_refresh: { status: 'failed' } });
});

it.each([
  ['a field that it does not know', { balances: null }, 'balances'],
  ['a status that is none', { status: 'gone' }, 'status'],
  ['a balance without its hash', { balance: { current: { usd: 1 }, type: 'cash' } }, 'cash'],
  ['a fraction of a cent', { balance: { current: { usd: 1.5 }, type: 'cash', cash: { available: null } } }, 'current'],
  ['an owner without a name', { owners: [{ email: 'a@b.c' }] }, 'name'],
])('refuses %s with a sentence that names it', async (_, changes, named) => {
  const { control, linkedOne } = await startSandbox();
  const { id } = await linkedOne('Test (Non-OAuth)', 'Success');
  await expect(control('PATCH', `/accounts/${id}`, changes)).rejects.toMatchObject({
    status: 400,
    answer: { error: { message: expect.stringContaining(named) } },
  });
});

it('answers 404 for what is not there and keeps a disconnected account disconnected', async () => {
  const { control, linkedOne } = await startSandbox();
  const { id } = await linkedOne('Test (Non-OAuth)', 'Success');
  await expect(control('PATCH', '/accounts/fca_none', {})).rejects.toMatchObject({ status: 404 });
  await expect(control('POST', '/sessions/fcsess_none/expire')).rejects.toMatchObject({ status: 404 });
  await expect(control('GET', '/nothing')).rejects.toMatchObject({ status: 404 });
  await control('PATCH', `/accounts/${id}`, { status: 'disconnected' });
  await expect(control('PATCH', `/accounts/${id}`, { status: 'active' })).rejects.toMatchObject({ status: 409 });
});

it('does not answer a page from elsewhere, nor under another name', async () => {
  const { url, port } = await startSandbox();
  const foreign = await fetch(`${url}/_sandbox/reset`, { method: 'POST', headers: { origin: 'https://evil.example' } });
  expect(foreign.status).toBe(403);
  const near = await fetch(`${url}/_sandbox/state`, { headers: { origin: 'http://localhost:3000' } });
  expect(near.status).toBe(200);
  expect(await statusUnderHost(port, 'rebound.example')).toBe(403);
});

it('tells an account’s history, a day at a time, up to the balance that Stripe has', async () => {
  const { control, linkedOne } = await startSandbox();
  const { id, balance } = await linkedOne('Sandbar Credit Union', 'Everyday Checking');
  const { data } = History.parse(await control('GET', `/accounts/${id}/history?days=365`));
  expect(data).toHaveLength(365);
  expect(data.at(-1)).toMatchObject({ as_of: balance?.as_of, current: balance?.current });
  expect(data.slice(1).every((day, index) => day.as_of - (data[index]?.as_of ?? 0) === DAY)).toBe(true);
  expect(new Set(data.map(({ current }) => current.usd)).size).toBeGreaterThan(250);
});

it('has a history that time then proves right', async () => {
  const { stripe, control, linkedOne, settled } = await startSandbox();
  const { id, balance } = await linkedOne('Test (Non-OAuth)', 'Success');
  await control('POST', '/clock', { advance: 3 * DAY });
  await stripe.financialConnections.accounts.refresh(id, { features: ['balance'] });
  const later = (await settled(id)).balance;
  const { data } = History.parse(await control('GET', `/accounts/${id}/history?days=10`));
  const sameDay = data.filter(({ as_of }) => Math.abs(as_of - (balance?.as_of ?? 0)) < 60);
  expect(later?.current).not.toEqual(balance?.current);
  expect(sameDay.map(({ current }) => current)).toEqual([balance?.current]);
});

it('runs what falls due when the clock is moved, in its order', async () => {
  const { control, linked, receiver, retrieve } = await startSandbox();
  const [account] = await linked('Eventually Requires Reauthentication');
  expect(account?.status_details?.active).toMatchObject({ action: 'relink_required' });
  await control('POST', '/clock', { advance: 31 * DAY });
  const types = receiver.received.map(({ event }) => event.type);
  expect(types.slice(-3)).toEqual([
    `${ACCOUNT}.upcoming_deactivation`,
    `${AUTHORIZATION}.upcoming_deactivation`,
    `${ACCOUNT}.deactivated`,
  ]);
  const inactive = await retrieve(account?.id ?? '');
  expect(inactive.status).toBe('inactive');
  expect(inactive).not.toHaveProperty('status_details');
});

it('moves the clock by each of two requests that come together', async () => {
  const { control } = await startSandbox();
  const before = Date.now() / 1000;
  await Promise.all([DAY, DAY].map((advance) => control('POST', '/clock', { advance })));
  const { now } = z.object({ now: z.number() }).parse(await control('GET', '/state'));
  expect(Math.abs(now - before - 2 * DAY)).toBeLessThan(60);
});

it('tells once for each account, and once for the access they share, that the access will end', async () => {
  const { control, linked, receiver } = await startSandbox();
  const accounts = await linked('Bank (OAuth)', 'all', []);
  const endsAt = Math.floor(Date.now() / 1000) + 9 * DAY;
  for (const { id } of accounts) await control('PATCH', `/accounts/${id}`, { expected_deactivation_date: endsAt });
  await receiver.waitFor(`${ACCOUNT}.expected_deactivation_date_updated`, accounts.length);
  const [told, ...more] = await receiver.waitFor(`${AUTHORIZATION}.expected_deactivation_date_updated`);
  expect(more).toEqual([]);
  expect(told?.event.data.object).toEqual({
    id: expect.stringMatching(/^fcauth_\w{24}$/),
    object: 'financial_connections.authorization',
    institution_name: 'Bank (OAuth)',
    livemode: false,
    status: 'active',
    status_details: { active: { action: 'relink_required', expected_deactivation_date: endsAt } },
  });
});

it('tells of other ways to pay from an account', async () => {
  const { control, linkedOne, receiver } = await startSandbox();
  const { id } = await linkedOne('Test (Non-OAuth)', 'Success', []);
  const changed = await control('PATCH', `/accounts/${id}`, { supported_payment_method_types: ['link'] });
  expect(changed).toMatchObject({ supported_payment_method_types: ['link'] });
  const [told] = await receiver.waitFor(`${ACCOUNT}.supported_payment_method_types_updated`);
  expect(told?.event.data.object).toMatchObject({ id, supported_payment_method_types: ['link'] });
});

it.each([
  ['Inactive Accounts', 10],
  ['Immediately Requires Reauthentication', 1],
])('loses every account of %s by itself after %d s, and tells of each', async (institution, seconds) => {
  const { control, linked, receiver, retrieve } = await startSandbox();
  const accounts = await linked(institution, 'all', []);
  await control('POST', '/clock', { advance: seconds });
  for (const { id } of accounts) expect((await retrieve(id)).status).toBe('inactive');
  const told = await receiver.waitFor(`${ACCOUNT}.deactivated`, accounts.length);
  const named = z.array(z.object({ id: z.string() })).parse(told.map(({ event }) => event.data.object));
  expect(named.map(({ id }) => id).sort()).toEqual(accounts.map(({ id }) => id).sort());
});

it('lets tokenized numbers expire and tells of it', async () => {
  const { control, linked, receiver, retrieve } = await startSandbox();
  const accounts = await linked('Tokenized Account Number', 'all', []);
  const numbers = accounts.map((account) => account.account_numbers?.[0]?.status);
  expect(numbers).toEqual(['expired', 'transactable', 'transactable']);
  await control('POST', '/clock', { advance: 31 * DAY });
  expect(await receiver.waitFor(`${ACCOUNT}.upcoming_account_number_expiry`, 2)).toHaveLength(2);
  expect(await receiver.waitFor(`${ACCOUNT}.account_numbers_updated`, 2)).toHaveLength(2);
  expect((await retrieve(accounts[1]?.id ?? '')).account_numbers?.[0]?.status).toBe('expired');
});

function statusUnderHost(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const path = '/_sandbox/state';
    httpRequest({ host: '127.0.0.1', port, path, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .once('error', reject)
      .end();
  });
}
