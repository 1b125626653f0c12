import { expect, it } from 'vitest';
import { JO, linkedMethod } from './support/payments';
import { startSandbox } from './support/start-sandbox';

it('debits nobody without their agreement', async () => {
  const rig = await startSandbox();
  const { id: method } = await linkedMethod(rig);
  const intent = await rig.stripe.paymentIntents.create({ amount: 500, currency: 'usd', payment_method: method });
  expect(intent.status).toBe('requires_confirmation');
  await expect(rig.stripe.paymentIntents.confirm(intent.id)).rejects.toMatchObject({
    code: 'payment_intent_mandate_invalid',
    param: 'mandate_data',
  });
  expect((await rig.stripe.paymentIntents.retrieve(intent.id)).status).toBe('requires_confirmation');
});

it('refuses what Stripe refuses', async () => {
  const rig = await startSandbox();
  const { stripe } = rig;
  const method = await linkedMethod(rig);
  const options = (financial_connections: object) => ({
    payment_method_options: { us_bank_account: { financial_connections } },
  });
  const refusals: [() => Promise<unknown>, object][] = [
    [() => stripe.paymentIntents.create({ amount: 49, currency: 'usd' }), { code: 'amount_too_small' }],
    [() => stripe.paymentIntents.create({ amount: 500, currency: 'eur' }), { param: 'currency' }],
    [
      () => stripe.paymentIntents.create({ amount: 500, currency: 'usd', ...options({ permissions: ['balances'] }) }),
      { param: 'payment_method_options[us_bank_account][financial_connections][permissions]' },
    ],
    [
      () => stripe.setupIntents.create(options({ filters: { account_subcategories: ['mortgage'] } })),
      { message: expect.stringContaining('checking or savings') },
    ],
    [() => stripe.setupIntents.create({ customer: 'cus_none' }), { code: 'resource_missing', param: 'customer' }],
    [
      () => stripe.paymentIntents.retrieve('pi_none'),
      { statusCode: 404, message: "No such payment_intent: 'pi_none'" },
    ],
    [
      () => stripe.setupIntents.create({ payment_method: method.id, payment_method_data: { type: 'us_bank_account' } }),
      { code: 'parameters_exclusive' },
    ],
    [
      () => stripe.paymentMethods.create({ type: 'us_bank_account', billing_details: JO }),
      { code: 'parameter_missing', param: 'us_bank_account[routing_number]' },
    ],
    [() => stripe.rawRequest('POST', '/v1/setup_intents', { payment_method_types: ['us_bank_account'] }), NO_LONGER],
  ];
  for (const [asked, refusal] of refusals) await expect(asked()).rejects.toMatchObject(refusal);
  const before = { apiVersion: '2026-08-26.dahlia' };
  await stripe.rawRequest('POST', '/v1/setup_intents', { payment_method_types: ['us_bank_account'] }, before);
});

const NO_LONGER = { statusCode: 400, param: 'payment_method_types', code: undefined };

it('answers browsers what their client secret opens, and no more', async () => {
  const rig = await startSandbox();
  const { stripe, url } = rig;
  const customer = await rig.customer();
  const intent = await stripe.paymentIntents.create({ amount: 500, currency: 'usd', customer, metadata: { a: 'b' } });
  const other = await stripe.paymentIntents.create({ amount: 500, currency: 'usd' });
  const ask = async (path: string, fields: Record<string, string>) => {
    const query = new URLSearchParams({ key: 'pk_test_1', ...fields });
    const response = await fetch(`${url}/v1/${path}?${query}`, { headers: { origin: 'http://localhost:3000' } });
    return { status: response.status, headers: response.headers, body: await response.json() };
  };
  const own = await ask(`payment_intents/${intent.id}`, { client_secret: intent.client_secret ?? '' });
  expect(own.body).toMatchObject({ id: intent.id, amount: 500, status: 'requires_payment_method' });
  expect(own.body).not.toHaveProperty('customer');
  expect(own.body).not.toHaveProperty('metadata');
  expect(own.headers.get('access-control-allow-origin')).toBe('http://localhost:3000');
  const refused = [
    [`payment_intents/${intent.id}`, {}, 400],
    [`payment_intents/${intent.id}`, { client_secret: other.client_secret ?? '' }, 400],
    [`payment_intents/${intent.id}`, { key: 'sk_test_1', client_secret: intent.client_secret ?? '' }, 401],
    ['payment_intents', {}, 401],
    [`customers/${customer}`, {}, 401],
  ] as const;
  for (const [path, fields, status] of refused) expect((await ask(path, fields)).status).toBe(status);
});
