import { expect, it } from 'vitest';
import { JO, linkedMethod, MANDATE, pay, typedMethod } from './support/payments';
import { first, startSandbox } from './support/start-sandbox';

it('makes a payment method of a linked account, with every field', async () => {
  const rig = await startSandbox();
  const method = await linkedMethod(rig);
  expect(method).toEqual({
    id: expect.stringMatching(/^pm_/),
    object: 'payment_method',
    allow_redisplay: 'unspecified',
    billing_details: {
      address: { city: null, country: null, line1: null, line2: null, postal_code: null, state: null },
      email: 'jo@example.com',
      name: 'Jo Lee',
      phone: null,
      tax_id: null,
    },
    created: expect.any(Number),
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: {},
    type: 'us_bank_account',
    us_bank_account: {
      account_holder_type: 'individual',
      account_type: 'checking',
      bank_name: 'StripeBank',
      financial_connections_account: expect.stringMatching(/^fca_/),
      fingerprint: expect.stringMatching(/^[\w-]{16}$/),
      last4: '6789',
      networks: { preferred: 'ach', supported: ['ach'] },
      routing_number: '110000000',
      status_details: {},
    },
  });
});

it.each([
  [
    'Invalid Payment Accounts',
    'Account Numbers Unavailable',
    'financial_connections_account_unavailable_account_numbers',
  ],
  ['Invalid Payment Accounts', 'Account Numbers Pending', 'financial_connections_account_pending_account_numbers'],
  ['Test (Non-OAuth)', 'Failure', 'financial_connections_account_inactive'],
])('makes none of %s, %s: %s', async (institution, account, code) => {
  const rig = await startSandbox();
  const { id } = await rig.linkedOne(institution, account, []);
  const asked = rig.stripe.paymentMethods.create({
    type: 'us_bank_account',
    us_bank_account: { financial_connections_account: id },
    billing_details: JO,
  });
  await expect(asked).rejects.toMatchObject({ statusCode: 400, code });
});

it('pays from a linked account: processing at once, and succeeded when the bank has answered', async () => {
  const rig = await startSandbox();
  await rig.stripe.webhookEndpoints.create({ url: rig.receiver.url, enabled_events: ['payment_intent.succeeded'] });
  const intent = await pay(rig, 'Success');
  expect(intent).toMatchObject({ status: 'processing', amount: 2500, amount_received: 0, next_action: null });
  await rig.control('POST', '/clock', { advance: 10 });
  const paid = await rig.stripe.paymentIntents.retrieve(intent.id, { expand: ['payment_method'] });
  expect(paid).toMatchObject({
    status: 'succeeded',
    amount_received: 2500,
    payment_method: { object: 'payment_method' },
  });
  const types = (await rig.stripe.events.list({ type: 'payment_intent.*' })).data.map(({ type }) => type);
  expect(types).toEqual(['payment_intent.succeeded', 'payment_intent.processing', 'payment_intent.created']);
});

it.each([
  ['Insufficient Funds', 'insufficient_funds'],
  ['Debit Not Authorized', 'debit_not_authorized'],
  ['Weekly Payment Volume Exceeded', 'charge_exceeds_source_limit'],
])('gives a payment back that %s fails', async (account, code) => {
  const rig = await startSandbox();
  const { id } = await pay(rig, account);
  await rig.control('POST', '/clock', { advance: 10 });
  expect(await rig.stripe.paymentIntents.retrieve(id)).toMatchObject({
    status: 'requires_payment_method',
    payment_method: null,
    last_payment_error: { code, payment_method: { us_bank_account: { bank_name: 'StripeBank' } } },
  });
});

it('leaves a payment processing that the bank never answers', async () => {
  const rig = await startSandbox();
  const { id } = await pay(rig, 'Payment Processes Indefinitely');
  await rig.control('POST', '/clock', { advance: 90 * 86_400 });
  expect((await rig.stripe.paymentIntents.retrieve(id)).status).toBe('processing');
});

it('sets an account up for later and keeps it with its customer', async () => {
  const rig = await startSandbox();
  const customer = await rig.customer();
  const intent = await rig.stripe.setupIntents.create({ customer });
  expect(intent).toMatchObject({ status: 'requires_payment_method', usage: 'off_session' });
  const method = await linkedMethod(rig);
  const done = await rig.stripe.setupIntents.confirm(intent.id, { payment_method: method.id, mandate_data: MANDATE });
  expect(done).toMatchObject({ status: 'succeeded', mandate: expect.stringMatching(/^mandate_/) });
  const kept = await rig.stripe.customers.listPaymentMethods(customer);
  expect(kept.data.map(({ id }) => id)).toEqual([method.id]);
  expect((await rig.stripe.paymentMethods.detach(method.id)).customer).toBeNull();
  expect((await rig.stripe.paymentMethods.list({ customer })).data).toEqual([]);
});

it('proves a typed account by microdeposits', async () => {
  const rig = await startSandbox();
  const method = await typedMethod(rig);
  const intent = await rig.stripe.setupIntents.create({
    payment_method: method.id,
    confirm: true,
    mandate_data: MANDATE,
  });
  expect(intent).toMatchObject({ status: 'requires_action', next_action: { type: 'verify_with_microdeposits' } });
  await expect(rig.stripe.setupIntents.verifyMicrodeposits(intent.id, { amounts: [1, 2] })).rejects.toMatchObject({
    code: 'payment_method_microdeposit_verification_amounts_mismatch',
  });
  const verified = await rig.stripe.setupIntents.verifyMicrodeposits(intent.id, { descriptor_code: 'SM11AA' });
  expect(verified.status).toBe('succeeded');
  const again = await rig.stripe.setupIntents.create({ payment_method: method.id });
  const second = await rig.stripe.setupIntents.confirm(again.id, { mandate_data: MANDATE });
  expect(second.status).toBe('succeeded');
});

it.each([
  [{ amounts: [11, 10] }, 'payment_method_microdeposit_verification_attempts_exceeded'],
  [{ descriptor_code: 'SM44DD' }, 'payment_method_microdeposit_verification_timeout'],
])('starts over after microdeposits that came to nothing (%o)', async (proof, code) => {
  const rig = await startSandbox();
  const { id: method } = await typedMethod(rig);
  const asked = { amount: 500, currency: 'usd', payment_method: method, confirm: true, mandate_data: MANDATE };
  const intent = await rig.stripe.paymentIntents.create(asked);
  expect(await rig.stripe.paymentIntents.verifyMicrodeposits(intent.id, proof)).toMatchObject({
    status: 'requires_payment_method',
    last_payment_error: { code },
  });
});

it('cancels what has not begun, and nothing else', async () => {
  const rig = await startSandbox();
  const { id } = await rig.stripe.paymentIntents.create({ amount: 500, currency: 'usd' });
  const canceled = await rig.stripe.paymentIntents.cancel(id, { cancellation_reason: 'abandoned' });
  expect(canceled).toMatchObject({ status: 'canceled', cancellation_reason: 'abandoned' });
  const paying = await pay(rig, 'Success');
  for (const later of [id, paying.id]) {
    await expect(rig.stripe.paymentIntents.cancel(later)).rejects.toMatchObject({
      code: 'payment_intent_unexpected_state',
    });
  }
});

it('lists intents of a customer, newest first', async () => {
  const rig = await startSandbox();
  const customer = await rig.customer();
  const made = [];
  for (const amount of [500, 600]) {
    made.push((await rig.stripe.paymentIntents.create({ amount, currency: 'usd', customer })).id);
  }
  await rig.stripe.paymentIntents.create({ amount: 700, currency: 'usd' });
  await rig.stripe.setupIntents.create({ customer });
  const listed = await rig.stripe.paymentIntents.list({ customer });
  expect(listed.data.map(({ id }) => id)).toEqual(made.reverse());
  expect(
    first((await rig.stripe.setupIntents.list({ customer, expand: ['data.customer'] })).data).customer,
  ).toMatchObject({
    object: 'customer',
  });
});
