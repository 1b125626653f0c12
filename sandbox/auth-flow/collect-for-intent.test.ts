import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createIntent } from '../payments/intents';
import type { BankOptions, StoredIntent } from '../payments/stored-intent';
import { NO_REQUEST } from '../state/stored-event';
import { modalForTests } from './testing/modal-for-tests';

const { sandbox, post, openSecret } = modalForTests();
afterAll(() => sandbox.close());

const { ctx } = sandbox;
const TEST_BANK = 'fcinst_Qn1a7A4KhL42se';
const INVALID_PAYMENTS = 'fcinst_Qn1aporTsLJQH4';
const BILLING = { billing_details: { name: 'Jo Lee' } };

const Refused = z.object({ error: z.object({ type: z.string(), code: z.string().optional() }) });

function newIntent(kind: StoredIntent['kind'] = 'payment', options: Partial<BankOptions> = {}): StoredIntent {
  const nothing = { customer: null, description: null, metadata: {}, receiptEmail: null, setupFutureUsage: null };
  const bankOptions = {
    permissions: null,
    prefetch: null,
    accountSubcategories: null,
    returnUrl: null,
    verificationMethod: null,
    ...options,
  };
  const sum = kind === 'payment' ? { amount: 500, currency: 'usd' } : null;
  return createIntent(ctx, { ...nothing, kind, sum, paymentMethod: null, allowedTypes: null, bankOptions }, NO_REQUEST);
}

function collected(secret: string) {
  const body = { key: 'pk_test_sandbox', client_secret: secret, payment_method_data: BILLING };
  return post('/auth-flow/collected', body);
}

async function pick(intent: StoredIntent, institutionId: string, account: string) {
  const modal = await openSecret(intent.clientSecret);
  await modal.act({ action: 'agree' });
  await modal.act({ action: 'choose_institution', institutionId });
  await modal.act({ action: 'connect' });
  return modal.act({ action: 'link', accounts: [account] });
}

function bankOf({ id }: StoredIntent) {
  const intent = ctx.documents.intents.require(id);
  return intent.paymentMethod === null ? null : ctx.documents.paymentMethods.require(intent.paymentMethod).bank;
}

describe('the modal of an intent', () => {
  it.each(['payment', 'setup'] as const)('makes the account that was picked the method of a %s', async (kind) => {
    const intent = newIntent(kind);
    expect((await pick(intent, TEST_BANK, 'Success')).view).toMatchObject({ pane: 'success' });
    const body = { key: 'pk_test_sandbox', client_secret: intent.clientSecret };
    expect((await post('/auth-flow/result', body)).status).toBe(200);
    expect((await collected(intent.clientSecret)).status).toBe(200);
    expect(ctx.documents.intents.require(intent.id).status).toBe('requires_confirmation');
    expect(bankOf(intent)).toMatchObject({ last4: '6789', verified: true });
  });

  it('lets one account be picked, of a kind that payments are made from', async () => {
    const modal = await openSecret(newIntent().clientSecret);
    await modal.act({ action: 'agree' });
    await modal.act({ action: 'choose_institution', institutionId: 'fcinst_SandbarCreditUnion' });
    const { view } = await modal.act({ action: 'sign_in', username: 'robin', password: 'open sesame' });
    const accounts = z.array(z.object({ name: z.string(), refusal: z.string().nullable() })).parse(view.accounts);
    expect(view.limit).toBe(1);
    expect(accounts.find(({ name }) => name === 'Home Mortgage')?.refusal).toContain('checking or savings');
    expect(accounts.find(({ name }) => name === 'Everyday Checking')?.refusal).toBeNull();
  });

  it('says so where a bank gives no numbers, and stays open', async () => {
    const intent = newIntent();
    const { view } = await pick(intent, INVALID_PAYMENTS, 'Account Numbers Unavailable');
    expect(view.pane).toBe('numbers_unavailable');
    expect((await collected(intent.clientSecret)).status).toBe(400);
    expect((await pick(intent, TEST_BANK, 'Success')).view.pane).toBe('success');
  });

  it('takes typed numbers, which are yet to be proven', async () => {
    const intent = newIntent('setup');
    const modal = await openSecret(intent.clientSecret);
    await modal.act({ action: 'agree' });
    await modal.act({ action: 'enter_manually' });
    await modal.act({ action: 'give_numbers', routingNumber: '110000000', accountNumber: '000123456789' });
    await collected(intent.clientSecret);
    expect(bankOf(intent)).toMatchObject({ financialConnectionsAccount: null, last4: '6789', verified: false });
  });

  it('offers no typing where the account must be linked, and nothing else where it must be typed', async () => {
    const linked = await openSecret(newIntent('payment', { verificationMethod: 'instant' }).clientSecret);
    await linked.act({ action: 'agree' });
    expect((await linked.act({ action: 'enter_manually' })).status).toBe(409);
    const typed = await openSecret(newIntent('payment', { verificationMethod: 'microdeposits' }).clientSecret);
    expect(typed.boot.view).toMatchObject({ pane: 'manual_entry', mayGoBack: false });
    expect((await typed.act({ action: 'back' })).status).toBe(409);
  });

  it('opens again for another account until the intent is confirmed', async () => {
    const intent = newIntent();
    await pick(intent, TEST_BANK, 'Success');
    await collected(intent.clientSecret);
    await pick(intent, TEST_BANK, 'High Balance');
    await collected(intent.clientSecret);
    expect(bankOf(intent)).toMatchObject({ last4: '4242' });
    ctx.documents.intents.save({ ...ctx.documents.intents.require(intent.id), status: 'processing' });
    const body = { key: 'pk_test_sandbox', client_secret: intent.clientSecret };
    const late = await post('/auth-flow/start', body, { origin: 'http://localhost:3000' });
    expect(late.status).toBe(400);
    expect(Refused.parse(await late.json()).error.code).toBe('payment_intent_unexpected_state');
  });

  it('collects nothing for who knows no secret, or says not whose account it is', async () => {
    expect((await collected('pi_1_secret_nobody')).status).toBe(404);
    const bare = { key: 'pk_test_sandbox', client_secret: newIntent().clientSecret };
    expect((await post('/auth-flow/collected', bare)).status).toBe(400);
  });
});
