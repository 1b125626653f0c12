import Stripe from 'stripe';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../../server';
import { createConfirmation, createRetrieval, createVerification } from './confirm-us-bank-account';

const KEY = 'pk_test_sandbox';
const TYPED = {
  us_bank_account: { account_holder_type: 'individual', account_number: '000123456789', routing_number: '110000000' },
  billing_details: { name: 'Jo Lee' },
};

let sandbox: Sandbox;
let origin: string;
let stripe: Stripe;

beforeAll(async () => {
  sandbox = createSandbox();
  const port = await sandbox.listen(0);
  origin = `http://127.0.0.1:${port}`;
  stripe = new Stripe('sk_test_1', { protocol: 'http', host: '127.0.0.1', port });
});
afterAll(() => sandbox.close());

it('confirms with a described account, agrees for its owner, and proves it by microdeposits', async () => {
  const { id, client_secret: secret } = await stripe.paymentIntents.create({ amount: 500, currency: 'usd' });
  const confirmed = await createConfirmation('payment', origin, KEY)(secret, { payment_method: TYPED });
  expect(confirmed).toMatchObject({
    paymentIntent: { id, status: 'requires_action', next_action: { type: 'verify_with_microdeposits' } },
  });
  const wrong = await createVerification('payment', origin, KEY)(secret, { amounts: [1, 2] });
  expect(wrong).toMatchObject({ error: { type: 'invalid_request_error', param: 'amounts' } });
  const right = await createVerification('payment', origin, KEY)(secret, { amounts: [32, 45] });
  expect(right).toMatchObject({ paymentIntent: { status: 'processing' } });
});

it('confirms with the id of a method, or with what was collected before', async () => {
  const method = await stripe.paymentMethods.create({
    type: 'us_bank_account',
    us_bank_account: { account_holder_type: 'company', account_number: '000123456789', routing_number: '110000000' },
    billing_details: { name: 'Jo Lee' },
  });
  const named = await stripe.setupIntents.create();
  const confirm = createConfirmation('setup', origin, KEY);
  const byName = await confirm(named.client_secret, { payment_method: method.id });
  expect(byName).toMatchObject({ setupIntent: { status: 'requires_action', payment_method: method.id } });
  const collected = await stripe.setupIntents.create({ payment_method: method.id });
  expect(await confirm(collected.client_secret)).toMatchObject({ setupIntent: { status: 'requires_action' } });
});

it('gives failures back as errors a person can be told, and never rejects for them', async () => {
  const { id, client_secret: secret } = await stripe.setupIntents.create();
  const confirm = createConfirmation('setup', origin, KEY);
  expect(await confirm(secret)).toMatchObject({ error: { code: 'setup_intent_unexpected_state' } });
  const retrieve = createRetrieval('setup', origin, KEY);
  expect(await retrieve(secret)).toMatchObject({ setupIntent: { id, status: 'requires_payment_method' } });
  expect(await retrieve(`${id}_secret_foreign`)).toMatchObject({ error: { param: 'client_secret' } });
  expect(await retrieve('seti_none_secret_1')).toMatchObject({ error: { code: 'resource_missing' } });
  expect(await createRetrieval('setup', origin, 'pk_live_1')(secret)).toMatchObject({
    error: { type: 'invalid_request_error', message: expect.stringContaining('Invalid API Key') },
  });
  const nowhere = createRetrieval('setup', 'http://127.0.0.1:1', KEY);
  expect(await nowhere(secret)).toMatchObject({ error: { type: 'api_connection_error' } });
});
