import { expect, it } from 'vitest';
import { startSandbox } from './support/start-sandbox';

it('answers a session with every field, and no key for what was not asked', async () => {
  const { stripe, customer } = await startSandbox();
  const id = await customer();
  const session = await stripe.financialConnections.sessions.create({
    account_holder: { type: 'customer', customer: id },
    permissions: ['balances', 'ownership', 'payment_method'],
    prefetch: ['balances', 'ownership'],
  });
  expect(session).toEqual({
    id: expect.stringMatching(/^fcsess_/),
    object: 'financial_connections.session',
    account_holder: { type: 'customer', customer: id },
    accounts: {
      object: 'list',
      data: [],
      has_more: false,
      url: `/v1/financial_connections/accounts?session=${session.id}`,
    },
    client_secret: expect.stringMatching(/^fcsess_client_secret_/),
    livemode: false,
    permissions: ['balances', 'ownership', 'payment_method'],
    prefetch: ['balances', 'ownership'],
  });
  expect(await stripe.financialConnections.sessions.retrieve(session.id)).toEqual(session);
});

it('repeats filters, limits, manual entry and return URL as they were given', async () => {
  const { stripe, customer } = await startSandbox();
  const session = await stripe.financialConnections.sessions.create({
    account_holder: { type: 'customer', customer: await customer() },
    permissions: ['balances'],
    filters: { account_subcategories: ['checking', 'savings'], country: 'US' },
    limits: { accounts: 2 },
    manual_entry: { mode: 'disabled' },
    return_url: 'https://example.com/done',
  });
  expect(session).toMatchObject({
    prefetch: [],
    filters: { account_subcategories: ['checking', 'savings'], country: 'US' },
    limits: { accounts: 2 },
    manual_entry: { mode: 'disabled' },
    return_url: 'https://example.com/done',
  });
});

it('takes an empty limit for any number of accounts', async () => {
  const { session, customer, link } = await startSandbox();
  const id = await session(await customer(), { limits: { accounts: '' } });
  expect(await link(id, 'Test (Non-OAuth)')).toHaveLength(10);
});

it('expands the customer', async () => {
  const { stripe, customer, session } = await startSandbox();
  const id = await session(await customer({ name: 'Jo' }));
  const expanded = await stripe.financialConnections.sessions.retrieve(id, { expand: ['account_holder.customer'] });
  expect(expanded.account_holder?.customer).toMatchObject({ object: 'customer', name: 'Jo' });
});

it('refuses a customer that does not exist or was deleted', async () => {
  const { stripe, customer, session } = await startSandbox();
  const gone = await customer();
  await stripe.customers.del(gone);
  for (const id of ['cus_none', gone]) {
    await expect(session(id)).rejects.toMatchObject({
      statusCode: 400,
      code: 'resource_missing',
      param: 'account_holder[customer]',
    });
  }
});

it('refuses to prefetch what it has no permission for', async () => {
  const { session, customer } = await startSandbox();
  const asked = session(await customer(), { permissions: ['balances'], prefetch: ['ownership'] });
  await expect(asked).rejects.toMatchObject({ param: 'prefetch' });
});

it('links for a connected account as for a customer', async () => {
  const { stripe, link } = await startSandbox();
  const session = await stripe.financialConnections.sessions.create({
    account_holder: { type: 'account', account: 'acct_1' },
    permissions: ['balances'],
  });
  const ids = await link(session.id, 'Test (Non-OAuth)', ['Success']);
  const listed = await stripe.financialConnections.accounts.list({ account_holder: { account: 'acct_1' } });
  expect(listed.data.map(({ id }) => id)).toEqual(ids);
});

it.each([
  [
    'a holder who is a `customer_account`',
    { type: 'customer', customer_account: 'cacct_1' },
    'account_holder[customer_account]',
  ],
  ['an account that is none of Connect', { type: 'account', account: 'ba_1' }, 'account_holder[account]'],
  ['a holder without its id', { type: 'account' }, 'account_holder[account]'],
] as const)('refuses %s', async (_what, holder, param) => {
  const { stripe } = await startSandbox();
  const asked = stripe.financialConnections.sessions.create({ account_holder: holder, permissions: ['balances'] });
  await expect(asked).rejects.toMatchObject({ statusCode: 400, param });
});

it('links once: a second link is refused, whether its secret is shown or not', async () => {
  const { stripe, customer, session, link, control } = await startSandbox();
  const id = await session(await customer());
  await link(id, 'Test (Non-OAuth)', ['Success', 'High Balance']);
  const completed = await stripe.financialConnections.sessions.retrieve(id);
  expect(completed.client_secret).toMatch(/^fcsess_client_secret_/);
  await control('PATCH', '/settings', { ended_session_secret: 'null' });
  expect((await stripe.financialConnections.sessions.retrieve(id)).client_secret).toBeNull();
  expect(completed.accounts.data.map((account) => account.display_name)).toEqual(['High Balance', 'Success']);
  await expect(link(id, 'Test (Non-OAuth)', ['Success'])).rejects.toMatchObject({
    status: 400,
    answer: { error: { code: 'session_completed' } },
  });
});

it.each([
  ['unknown_institution', 'No Such Bank', ['Success']],
  ['institution_unavailable', 'Down (Scheduled)', ['Success']],
  ['institution_unavailable', 'Down (Unscheduled)', 'all' as const],
  ['institution_unavailable', 'Down (Error)', 'all' as const],
  ['unknown_account', 'Test (Non-OAuth)', ['Nobody']],
  ['nothing_selected', 'Test (Non-OAuth)', []],
  ['too_many_accounts', 'Test (Non-OAuth)', 'all' as const],
  ['account_not_eligible', 'Sandbar Credit Union', ['Home Mortgage']],
])('answers %s and stays open', async (code, institution, accounts) => {
  const { customer, session, link } = await startSandbox();
  const rules = { limits: { accounts: 2 }, filters: { account_subcategories: ['checking' as const] } };
  const id = await session(await customer(), rules);
  await expect(link(id, institution, accounts)).rejects.toMatchObject({ status: 400, answer: { error: { code } } });
  await expect(link(id, 'Test (Non-OAuth)', ['Success'])).resolves.toHaveLength(1);
});

it('links nothing once it has expired, by hand or after a day', async () => {
  const { stripe, customer, session, link, control } = await startSandbox();
  const first = await session(await customer());
  await control('POST', `/sessions/${first}/expire`);
  const second = await session(await customer());
  await control('POST', '/clock', { advance: 86_401 });
  for (const id of [first, second]) {
    await expect(link(id, 'Test (Non-OAuth)')).rejects.toMatchObject({
      answer: { error: { code: 'session_expired' } },
    });
    expect((await stripe.financialConnections.sessions.retrieve(id)).accounts.data).toEqual([]);
  }
});
