import Stripe from 'stripe';
import { expect, it } from 'vitest';
import { startSandbox } from './support/start-sandbox';

it('answers a repeated key with the first answer, and does nothing twice', async () => {
  const { stripe } = await startSandbox();
  const options = { idempotencyKey: 'customer-of-user-1' };
  const first = await stripe.customers.create({ name: 'Jo', email: 'jo@example.com' }, options);
  const again = await stripe.customers.create({ email: 'jo@example.com', name: 'Jo' }, options);
  expect(again.id).toBe(first.id);
  expect(again.lastResponse.headers['idempotent-replayed']).toBe('true');
  expect(again.lastResponse.headers['original-request']).toBe(first.lastResponse.requestId);
  expect((await stripe.customers.list()).data).toHaveLength(1);
});

it('forgets a key after a day or two', async () => {
  const { stripe, control } = await startSandbox();
  const create = () => stripe.customers.create({ name: 'Jo' }, { idempotencyKey: 'once' });
  const { id } = await create();
  await control('POST', '/clock', { advance: 82_800 });
  expect((await create()).id).toBe(id);
  await control('POST', '/clock', { advance: 2 * 86_400 });
  expect((await create()).id).not.toBe(id);
});

it('refuses a key that comes back with other parameters', async () => {
  const { stripe } = await startSandbox();
  await stripe.customers.create({ name: 'Jo' }, { idempotencyKey: 'key' });
  await expect(stripe.customers.create({ name: 'Joe' }, { idempotencyKey: 'key' })).rejects.toMatchObject({
    rawType: 'idempotency_error',
    statusCode: 400,
    message:
      "Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than 'key' if you meant to execute a different request.",
  });
});

it('forgets a key whose request was not valid', async () => {
  const { stripe, customer } = await startSandbox();
  const options = { idempotencyKey: 'key' };
  const holder = { type: 'customer', customer: await customer() };
  const wrong = stripe.financialConnections.sessions.create({ account_holder: holder, permissions: [] }, options);
  await expect(wrong).rejects.toMatchObject({ param: 'permissions' });
  const right = { account_holder: holder, permissions: ['balances'] };
  await expect(stripe.financialConnections.sessions.create(right, options)).resolves.toMatchObject({ livemode: false });
});

it('repeats a refusal that was the result', async () => {
  const { stripe, linkedOne, control } = await startSandbox();
  const { id } = await linkedOne('Test (Non-OAuth)', 'Failure');
  const refresh = () =>
    stripe.financialConnections.accounts.refresh(id, { features: ['balance'] }, { idempotencyKey: 'refresh-1' });
  await expect(refresh()).rejects.toMatchObject({ code: 'financial_connections_account_inactive' });
  await control('PATCH', `/accounts/${id}`, { status: 'active' });
  await expect(refresh()).rejects.toMatchObject({ code: 'financial_connections_account_inactive' });
});

it('answers 409 to a key whose first request is still under way, and does it once', async () => {
  const { stripe, control, url } = await startSandbox();
  await control('POST', '/faults', { path: '/v1/customers', method: 'POST', latency_ms: 150 });
  const create = () =>
    fetch(`${url}/v1/customers`, {
      method: 'POST',
      headers: { authorization: 'Bearer sk_test_contract', 'idempotency-key': 'twice' },
    });
  const [slow, early] = await Promise.all([create(), create()]);
  expect([slow.status, early.status].sort()).toEqual([200, 409]);
  const refused = slow.status === 409 ? slow : early;
  expect(await refused.json()).toMatchObject({
    error: {
      type: 'idempotency_error',
      code: 'idempotency_key_in_use',
      message: expect.stringContaining('There is currently another in-progress request using this Idempotent Key'),
    },
  });
  const replayed = await create();
  expect([replayed.status, replayed.headers.get('idempotent-replayed')]).toEqual([200, 'true']);
  expect((await stripe.customers.list()).data).toHaveLength(1);
});

it('is waited for by the SDK, which asks again by itself', async () => {
  const { port, control } = await startSandbox();
  const patient = new Stripe('sk_test_contract', { protocol: 'http', host: '127.0.0.1', port, maxNetworkRetries: 2 });
  await control('POST', '/faults', { path: '/v1/customers', method: 'POST', latency_ms: 150 });
  const options = { idempotencyKey: 'twice' };
  const both = await Promise.all([1, 2].map(() => patient.customers.create({ name: 'Jo' }, options)));
  expect(new Set(both.map(({ id }) => id)).size).toBe(1);
});

it('repeats a 500 that was the result, and forgets one that came before anything was done', async () => {
  const { stripe, control } = await startSandbox();
  const create = (idempotencyKey: string) => stripe.customers.create({ name: 'Jo' }, { idempotencyKey });
  await control('POST', '/faults', { path: '/v1/customers', answer: 500, keep: true });
  await expect(create('kept')).rejects.toMatchObject({ statusCode: 500 });
  await expect(create('kept')).rejects.toMatchObject({
    statusCode: 500,
    headers: expect.objectContaining({ 'idempotent-replayed': 'true' }),
  });
  await control('POST', '/faults', { path: '/v1/customers', answer: 500 });
  await expect(create('lost')).rejects.toMatchObject({ statusCode: 500 });
  await expect(create('lost')).resolves.toMatchObject({ object: 'customer' });
});
