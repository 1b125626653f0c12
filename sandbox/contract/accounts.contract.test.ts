import type Stripe from 'stripe';
import { expect, it } from 'vitest';
import { first, startSandbox } from './support/start-sandbox';

it('answers an account with every field', async () => {
  const { stripe, customer, session, link } = await startSandbox();
  const holder = await customer();
  const [id = ''] = await link(await session(holder), 'Test (Non-OAuth)', ['Success']);
  expect(await stripe.financialConnections.accounts.retrieve(id)).toEqual({
    id,
    object: 'financial_connections.account',
    account_holder: { type: 'customer', customer: holder },
    account_numbers: [
      {
        expected_expiry_date: null,
        identifier_type: 'account_number',
        status: 'transactable',
        supported_networks: ['ach'],
      },
    ],
    balance: null,
    balance_refresh: null,
    category: 'cash',
    created: expect.any(Number),
    display_name: 'Success',
    institution_name: 'StripeBank',
    last4: '6789',
    livemode: false,
    ownership: null,
    ownership_refresh: null,
    permissions: ['balances', 'ownership', 'transactions', 'payment_method'],
    status: 'active',
    subcategory: 'checking',
    subscriptions: [],
    supported_payment_method_types: ['us_bank_account', 'link'],
    transaction_refresh: null,
  });
});

it('has the ten test accounts, two of them inactive from the start', async () => {
  const { linked } = await startSandbox();
  const accounts = await linked('Test (Non-OAuth)');
  expect(accounts.map((account) => account.display_name)).toEqual([
    'Success',
    'Failure',
    'Account closes after linking',
    'Insufficient Funds',
    'High Balance',
    'Very High Balance',
    'Success (Later Disputed)',
    'Payment Processes Indefinitely',
    'Debit Not Authorized',
    'Weekly Payment Volume Exceeded',
  ]);
  const inactive = accounts.filter((account) => account.status === 'inactive');
  expect(inactive.map((account) => account.display_name)).toEqual(['Failure', 'Account closes after linking']);
  expect(inactive.every((account) => account.balance === null && account.balance_refresh === null)).toBe(true);
});

it('lists by customer and by session, newest first, in pages, and by one of them only', async () => {
  const { stripe, customer, session, link } = await startSandbox();
  const { accounts } = stripe.financialConnections;
  const holder = await customer();
  const one = await session(holder);
  const older = await link(one, 'Test (Non-OAuth)');
  const newer = await link(await session(holder), 'Bank (OAuth)');
  await link(await session(await customer()), 'Test (Non-OAuth)');

  const ofCustomer = await accounts
    .list({ account_holder: { customer: holder }, limit: 4 })
    .autoPagingToArray({ limit: 99 });
  expect(ofCustomer.map(({ id }) => id)).toEqual([...older, ...newer].reverse());
  const ofSession = await accounts.list({ session: one });
  expect(ofSession).toMatchObject({ object: 'list', has_more: false, url: '/v1/financial_connections/accounts' });
  expect(ofSession.data.map(({ id }) => id)).toEqual([...older].reverse());
  expect((await accounts.list({ limit: 100 })).data).toHaveLength(23);
  await expect(accounts.list({ account_holder: { customer: holder }, session: one })).rejects.toMatchObject({
    statusCode: 400,
    code: 'parameters_exclusive',
  });
});

it('knows each owner, joint ones too, and what the bank does not know of them', async () => {
  const { stripe, linked } = await startSandbox();
  const { accounts } = stripe.financialConnections;
  const all = await linked('Ownership Accounts');
  const owners = async (name: string) => {
    const { id } = first(all.filter((account) => account.display_name === name));
    const { ownership } = await accounts.retrieve(id, { expand: ['ownership'] });
    return typeof ownership === 'object' && ownership !== null ? ownership.owners.data : [];
  };
  expect((await owners('Joint Owners')).map(({ name }) => name)).toEqual(['Amara Okafor', 'Daniel Okafor']);
  expect(await owners('Three Owners')).toHaveLength(3);
  expect((await owners('Owner With Name Only'))[0]).toEqual({
    id: expect.stringMatching(/^fcaown_/),
    object: 'financial_connections.account_owner',
    name: 'Noor Haddad',
    email: null,
    phone: null,
    raw_address: null,
    ownership: expect.stringMatching(/^fcaowns_/),
    refreshed_at: expect.any(Number),
  });
});

it('lists the owners of a snapshot in pages', async () => {
  const { stripe, linkedOne } = await startSandbox();
  const { accounts } = stripe.financialConnections;
  const account = await linkedOne('Ownership Accounts', 'Three Owners');
  const ownership = typeof account.ownership === 'string' ? account.ownership : '';
  const all = await accounts.listOwners(account.id, { ownership, limit: 2 }).autoPagingToArray({ limit: 9 });
  expect(all.map(({ name }) => name)).toEqual(['Lucía Fernández', 'Samuel Ortiz', 'Priya Raghunathan']);
  const back = await accounts.listOwners(account.id, { ownership, ending_before: all[2]?.id ?? '', limit: 1 });
  expect(back).toMatchObject({ has_more: true, data: [{ name: 'Samuel Ortiz' }] });
  await expect(accounts.listOwners(account.id, { ownership: 'fcaowns_none' })).rejects.toMatchObject({
    param: 'ownership',
    code: 'resource_missing',
  });
});

it('names the person who links as the owner of their own accounts', async () => {
  const { stripe, customer, session, link, settled } = await startSandbox();
  const holder = await customer({ name: 'Grace Hopper', email: 'grace@example.com' });
  const [id = ''] = await link(await session(holder, { prefetch: ['ownership'] }), 'Sandbar Credit Union', [
    'Everyday Checking',
  ]);
  const { ownership } = await settled(id);
  const { data } = await stripe.financialConnections.accounts.listOwners(id, { ownership: String(ownership) });
  expect(data.map(({ name }) => name)).toEqual(['Grace Hopper', 'Daniel Okafor']);
  expect(data[0]?.email).toBe('grace@example.com');
});

it('shows every shape of balance with Stripe’s signs', async () => {
  const { linked } = await startSandbox();
  const accounts = new Map((await linked('Sandbar Credit Union')).map((account) => [account.display_name, account]));
  const balance = (name: string) => accounts.get(name)?.balance ?? null;
  const usd = (amounts: Stripe.FinancialConnections.Account.Balance['current'] | null | undefined) =>
    amounts?.usd ?? NaN;

  const card = accounts.get('Tidewater Credit Card');
  expect(card).toMatchObject({ category: 'credit', subcategory: 'credit_card', supported_payment_method_types: [] });
  expect(card?.balance?.type).toBe('credit');
  expect(usd(card?.balance?.current)).toBeLessThan(0);
  expect(usd(card?.balance?.credit?.used)).toBeLessThanOrEqual(usd(card?.balance?.current));
  expect(usd(balance('Home Mortgage')?.current)).toBeLessThan(-30_000_000);
  expect(usd(balance('Home Equity Line of Credit')?.credit?.used)).toBeLessThan(0);
  expect(usd(balance('Rainy Day Savings')?.cash?.available)).toBeGreaterThan(0);
  expect(accounts.get('Harbor Brokerage')).toMatchObject({
    category: 'investment',
    subcategory: 'other',
    balance: { type: 'cash', cash: { available: null } },
  });
  expect(accounts.get('Vacation Club')).toMatchObject({ balance: null, balance_refresh: { status: 'succeeded' } });
  expect(Object.keys(balance('Traveler Account')?.current ?? {})).toEqual(['usd', 'eur']);
  const slow = balance('Branch Checking (updates weekly)')?.as_of ?? Infinity;
  expect(slow).toBeLessThan(Date.now() / 1000 - 3 * 86_400);
});

it('disconnects for good: data is gone, nothing can be refreshed, once more changes nothing', async () => {
  const { stripe, linkedOne, control, receiver } = await startSandbox();
  const { accounts } = stripe.financialConnections;
  const account = await linkedOne('Test (Non-OAuth)', 'Success');
  const gone = await accounts.disconnect(account.id);
  expect(gone).toMatchObject({ status: 'disconnected', balance: null, ownership: null, subscriptions: [] });
  expect(gone.balance_refresh?.next_refresh_available_at).toBeNull();
  await expect(accounts.refresh(account.id, { features: ['balance'] })).rejects.toMatchObject({ statusCode: 400 });
  expect(await accounts.disconnect(account.id)).toEqual(gone);
  await receiver.waitFor('financial_connections.account.disconnected');
  await control('PATCH', '/settings', { second_disconnect: 'reject' });
  await expect(accounts.disconnect(account.id)).rejects.toMatchObject({ statusCode: 400 });
  expect(await receiver.waitFor('financial_connections.account.disconnected')).toHaveLength(1);
});
