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
