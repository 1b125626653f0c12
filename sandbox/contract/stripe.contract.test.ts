import type Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { refused } from './support/refused';
import * as shapes from './support/shapes';
import { REASON_TO_SKIP_STRIPE, SANDBOX, STRIPE, type Opened, type Target } from './support/targets';

// One contract for the sandbox and for Stripe itself: with STRIPE_SECRET_KEY=sk_test_… it is held against Stripe's test
// mode as well. There it leaves two sessions behind, which cannot be deleted, and has nothing sent to anybody. What only
// the sandbox can be made to do (link without a browser, fail, lose webhooks, skip time) is in the other files.

/** Stripe is far away. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const SESSIONS = '/v1/financial_connections/sessions';
const NOBODY_LISTENS = 'https://example.com/webhooks/contract';
const OLDER = '2026-08-26.dahlia';
const TYPE = 'financial_connections.account.created';

describe(SANDBOX.name, () => contractOf(SANDBOX));
describe.skipIf(REASON_TO_SKIP_STRIPE !== null)(
  REASON_TO_SKIP_STRIPE === null ? STRIPE.name : `${STRIPE.name} (skipped: ${REASON_TO_SKIP_STRIPE})`,
  () => contractOf(STRIPE),
);

function contractOf(target: Target): void {
  let opened: Opened;
  let stripe: Stripe;
  let customer: Stripe.Customer;

  beforeAll(async () => {
    opened = await target.open();
    stripe = opened.stripe;
    customer = await stripe.customers.create({ name: 'Contract', email: 'contract@example.com' });
  });

  afterAll(async () => {
    await stripe.customers.del(customer.id);
    await opened.close();
  });

  it('keeps a customer, changes it, and removes metadata', async () => {
    shapes.Customer.parse(customer);
    await stripe.customers.update(customer.id, { metadata: { user: '1', plan: 'free' } });
    const changed = await stripe.customers.update(customer.id, { name: 'Changed', metadata: { plan: '' } });
    expect(changed).toMatchObject({ name: 'Changed', email: 'contract@example.com', metadata: { user: '1' } });
    expect(await stripe.customers.retrieve(customer.id)).toEqual(changed);
  });

  it('makes a session of what was asked, with no key for what was not', async () => {
    const made = await stripe.financialConnections.sessions.create({
      account_holder: { type: 'customer', customer: customer.id },
      permissions: ['balances', 'ownership'],
      prefetch: ['balances'],
      limits: { accounts: 2 },
      filters: { country: 'US' },
    });
    shapes.Session.parse(made);
    expect(typeof made.client_secret).toBe('string');
    expect(made.accounts.data).toEqual([]);
    expect([made.limits, made.filters?.country, made.prefetch]).toEqual([{ accounts: 2 }, 'US', ['balances']]);
    expect(Object.keys(made)).not.toContain('return_url');
    const known = await stripe.financialConnections.sessions.retrieve(made.id);
    expect(Object.keys(known).sort()).toEqual(Object.keys(made).sort());
    expect((await stripe.financialConnections.accounts.list({ session: made.id })).data).toEqual([]);
  });

  it('names the parameter of a session that is unknown, missing or wrong', async () => {
    const holder = { type: 'customer', customer: customer.id };
    const create = (params: Record<string, unknown>) => refused(stripe.rawRequest('POST', SESSIONS, params));
    const right = { account_holder: holder, permissions: ['balances'] };
    const mistakes = [
      [
        { ...right, colour: 'blue' },
        { code: 'parameter_unknown', param: 'colour' },
      ],
      [{ ...right, filters: { countries: ['US'] } }, { code: 'parameter_unknown' }],
      [{ permissions: ['balances'] }, { code: 'parameter_missing', param: 'account_holder' }],
      [{ ...right, permissions: ['everything'] }, {}],
      [{ ...right, prefetch: ['transactions'] }, {}],
      [{ ...right, account_holder: { type: 'customer', customer: 'cus_nobodys' } }, { code: 'resource_missing' }],
    ] as const;
    for (const [params, named] of mistakes) {
      expect(await create(params)).toMatchObject({ type: 'invalid_request_error', status: 400, ...named });
    }
  });

  it('speaks older versions, in which sessions are filtered by countries, and no others', async () => {
    const asked = {
      account_holder: { type: 'customer', customer: customer.id },
      permissions: ['balances'],
      filters: { countries: ['US'] },
    };
    const session = await stripe.rawRequest('POST', SESSIONS, asked, { apiVersion: OLDER });
    expect(session.filters.countries).toEqual(['US']);
    expect(session.lastResponse.apiVersion).toBe(OLDER);
    const never = { apiVersion: '2026-08-26.never' };
    expect(await refused(stripe.rawRequest('GET', '/v1/customers', {}, never))).toMatchObject({ status: 400 });
  });

  it('lists no accounts for a customer who has linked none, and by one of the filters alone', async () => {
    const { accounts } = stripe.financialConnections;
    const holder = { account_holder: { customer: customer.id } };
    shapes.AccountList.parse(await accounts.list(holder));
    expect(await accounts.list(holder)).toMatchObject({ data: [], has_more: false });
    expect(await refused(accounts.list({ ...holder, session: 'fcsess_nobodys' }))).toMatchObject({ status: 400 });
  });

  it('knows nothing of objects and URLs that are not there', async () => {
    const { accounts, sessions, transactions } = stripe.financialConnections;
    for (const asked of [
      accounts.retrieve('fca_nobodys'),
      accounts.refresh('fca_nobodys', { features: ['balance'] }),
      accounts.disconnect('fca_nobodys'),
      sessions.retrieve('fcsess_nobodys'),
      transactions.retrieve('fctxn_nobodys'),
      stripe.customers.retrieve('cus_nobodys'),
      stripe.events.retrieve('evt_nobodys'),
      stripe.webhookEndpoints.retrieve('we_nobodys'),
    ]) {
      expect(await refused(asked)).toMatchObject({ type: 'invalid_request_error', status: 404 });
    }
    const elsewhere = await refused(stripe.rawRequest('GET', '/v1/financial_connections/nothing'));
    expect(elsewhere).toMatchObject({
      status: 404,
      message: expect.stringContaining('Unrecognized request URL (GET:'),
    });
  });

  it('tells a stranger that the key is wrong, and does not repeat it', async () => {
    const { status, message } = await refused(opened.stranger.customers.list());
    expect([status, message.startsWith('Invalid API Key provided: ')]).toEqual([401, true]);
  });

  it('answers a repeated key with the first answer, and refuses it for anything else', async () => {
    const idempotencyKey = `contract-${customer.id}`;
    const update = (name: string) => stripe.customers.update(customer.id, { name }, { idempotencyKey });
    const first = await update('Once');
    await stripe.customers.update(customer.id, { name: 'Meanwhile' });
    const again = await update('Once');
    expect([again.name, again.lastResponse.headers['idempotent-replayed']]).toEqual([first.name, 'true']);
    expect(await refused(update('Twice'))).toMatchObject({
      type: 'idempotency_error',
      status: 400,
      message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${idempotencyKey}' if you meant to execute a different request.`,
    });
  });

  it('tells the secret of a webhook endpoint once', async () => {
    const made = await stripe.webhookEndpoints.create({ url: NOBODY_LISTENS, enabled_events: [TYPE] });
    try {
      shapes.Endpoint.parse(made);
      expect(made.secret?.startsWith('whsec_')).toBe(true);
      const changed = await stripe.webhookEndpoints.update(made.id, { disabled: true });
      expect([changed.status, Object.keys(changed).includes('secret')]).toEqual(['disabled', false]);
    } finally {
      expect(await stripe.webhookEndpoints.del(made.id)).toMatchObject({ deleted: true });
    }
  });

  it('lists events, by type and by time', async () => {
    shapes.EventList.parse(await stripe.events.list({ limit: 3 }));
    const { data } = await stripe.events.list({ type: 'customer.*', created: { gte: customer.created }, limit: 100 });
    expect(data.every(({ type, created }) => type.startsWith('customer.') && created >= customer.created)).toBe(true);
    const [newest] = data;
    const older = await stripe.events.list({ ...(newest && { starting_after: newest.id }), limit: 1 });
    expect(older.data.map(({ id }) => id)).not.toContain(newest?.id);
    const both = stripe.events.list({ type: TYPE, types: [TYPE] });
    expect(await refused(both)).toMatchObject({ status: 400 });
  });

  it('shows a linked account, its owners and what moved on it', async (ctx) => {
    const { accounts, transactions } = stripe.financialConnections;
    const id = opened.accountId ?? ctx.skip('nobody has linked an account with balances: link one in a browser');
    const account = shapes.Account.parse(await accounts.retrieve(id));
    shapes.AccountList.parse(await accounts.list({ limit: 3 }));
    expect(await refused(stripe.rawRequest('GET', '/v1/financial_connections/transactions'))).toMatchObject({
      code: 'parameter_missing',
      param: 'account',
    });
    if (account.transaction_refresh) shapes.TransactionList.parse(await transactions.list({ account: id, limit: 5 }));
    if (account.ownership === null) return;
    shapes.OwnerList.parse(await accounts.listOwners(id, { ownership: account.ownership }));
    const { ownership } = await accounts.retrieve(id, { expand: ['ownership'] });
    expect(ownership).toMatchObject({ id: account.ownership, object: 'financial_connections.account_ownership' });
  });

  it('answers a refresh before the bank does', async (ctx) => {
    const { accounts } = stripe.financialConnections;
    const id = opened.accountId ?? ctx.skip('nobody has linked an account with balances: link one in a browser');
    const { balance_refresh: before } = await accounts.retrieve(id);
    const early = before && (before.next_refresh_available_at ?? Infinity) > Date.now() / 1000;
    if (early) ctx.skip('a balance was read a moment ago, and none can be read again yet');
    const { balance_refresh: asked } = await accounts.refresh(id, { features: ['balance'] });
    expect(asked).toMatchObject({ status: 'pending', next_refresh_available_at: null });
    expect(asked?.last_attempted_at).toBeGreaterThanOrEqual(before?.last_attempted_at ?? 0);
    await vi.waitUntil(async () => (await accounts.retrieve(id)).balance_refresh?.status !== 'pending', 30_000);
    const { data } = await stripe.events.list({ type: 'financial_connections.account.refreshed_balance', limit: 10 });
    expect(data.map((event) => Object.values(event.data.object)[0])).toContain(id);
  });
}
