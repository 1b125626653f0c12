import { expect } from 'vitest';
import type Stripe from 'stripe';
import { itSeen, look, LOOKS_TO_TOUR, openPage } from './support/browser';
import { startSandbox } from './support/start-sandbox';

type Asked = Partial<Stripe.FinancialConnections.SessionCreateParams>;

itSeen.for(LOOKS_TO_TOUR)('shows its panes to everybody at %o', { timeout: 240_000 }, async (at) => {
  const { url, stripe, customer, control } = await startSandbox();
  const page = await openPage(at);
  const troubles: string[] = [];
  const modal = page.getByTitle('Link your bank accounts').contentFrame();
  const press = (name: string) => modal.getByRole('button', { name, exact: true }).click();
  const picture = async (name: string) => troubles.push(...(await look(page, `pane-${name}`, at)));
  const seen = async (title: string, name: string) => {
    await modal.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
    await picture(name);
  };
  const open = async (asked: Asked = {}) => {
    const session = await stripe.financialConnections.sessions.create({
      account_holder: { type: 'customer', customer: await customer() },
      permissions: ['balances', 'ownership', 'transactions', 'payment_method'],
      ...asked,
    });
    await page.goto(`${url}/auth-flow/demo`);
    await page.getByLabel('Client secret').fill(session.client_secret ?? '');
    await page.getByRole('button', { name: 'Open the modal' }).click();
    return session.id;
  };
  const bank = async (name: string) => {
    await modal.getByRole('searchbox').fill(name);
    await modal.getByText('1 bank found').waitFor();
    await press(name);
  };

  await open();
  await seen('Connect your accounts to Florin', 'consent');
  await press('Agree and continue');
  await seen('Choose your bank', 'institutions');
  await modal.getByRole('searchbox').fill('accounts');
  await modal.getByText('3 banks found').waitFor();
  await picture('institutions-found');
  await modal.getByRole('searchbox').fill('no such bank');
  await modal.getByText('No bank found').waitFor();
  await picture('institutions-none');
  await control('POST', '/faults', { path: '/auth-flow/search', latency_ms: 3000 });
  await modal.getByRole('searchbox').fill('sandbar');
  await modal.getByText('Searching…').waitFor();
  await page.waitForTimeout(1000);
  await picture('institutions-searching');
  for (const [name, title] of [
    ['Down (Scheduled)', 'Down (Scheduled) is down for maintenance'],
    ['Down (Unscheduled)', 'Down (Unscheduled) is not available right now'],
    ['Down (Error)', 'Something went wrong'],
  ] as const) {
    await bank(name);
    await seen(title, name.toLowerCase().replaceAll(/\W+/g, '-'));
    await press('Select another bank');
  }
  await control('POST', '/faults', { path: '/auth-flow/actions', answer: 'not_json' });
  await press('Test (Non-OAuth)');
  await modal.getByText('We could not get through.').waitFor();
  await picture('unreachable');
  await press('Bank (Non-OAuth)');
  await seen('Sign in to Bank (Non-OAuth)', 'sign-in');
  await modal.getByLabel('Username').fill('robin');
  await modal.getByLabel('Password').fill('incorrect');
  await press('Sign in');
  await modal.getByText('That username or password is not right.').waitFor();
  await picture('sign-in-wrong');
  await modal.getByLabel('Password').fill('error');
  await press('Sign in');
  await seen('We could not open your Bank (Non-OAuth) accounts', 'sign-in-failed');
  await press('Try again');
  await modal.getByLabel('Username').fill('robin');
  await modal.getByLabel('Password').fill('open sesame');
  await control('POST', '/faults', { path: '/auth-flow/actions', latency_ms: 9000 });
  await press('Sign in');
  await modal.getByText('Slower than usual.').waitFor();
  await picture('slow');
  await seen('Choose accounts', 'accounts');
  await modal.getByRole('button', { name: 'Close', exact: true }).click();
  await modal.getByRole('alertdialog').waitFor();
  await picture('exit');
  await modal.getByRole('button', { name: 'Cancel' }).click();
  await press('Connect accounts');
  await seen('Your 3 accounts are connected', 'success');

  await open({ limits: { accounts: 1 }, filters: { account_subcategories: ['checking'] } });
  await press('Agree and continue');
  await bank('Sandbar Credit Union');
  await modal.getByLabel('Username').fill('robin');
  await modal.getByLabel('Password').fill('open sesame');
  await press('Sign in');
  await seen('Choose an account', 'accounts-single');
  await press('Connect account');
  await seen('Your account is connected', 'success-single');

  const limited = await open({ limits: { accounts: 2 } });
  await press('Agree and continue');
  await control('POST', '/faults', { path: '/auth-flow/actions', latency_ms: 3000, count: 2 });
  await press('Test (Non-OAuth)');
  await seen('Establishing connection', 'connecting');
  await seen('Choose accounts', 'accounts-limited');
  await control('POST', `/sessions/${limited}/expire`);
  await press('Connect accounts');
  await seen('This session has expired', 'expired');

  await open({ filters: { account_subcategories: ['mortgage'] } });
  await press('Agree and continue');
  await press('Test (Non-OAuth)');
  await seen('No account here can be connected', 'no-eligible');
  await press('Select another bank');
  await press('Bank (OAuth)');
  await seen('Continue at Bank (OAuth)', 'oauth');
  const popup = page.waitForEvent('popup');
  await press('Continue');
  const window = await popup;
  await window.getByRole('button', { name: 'Deny' }).waitFor();
  troubles.push(...(await look(window, 'pane-bank-window', at)));
  await picture('oauth-waiting');
  await window.getByRole('button', { name: 'Deny' }).click();
  await modal.getByText('gave no access').waitFor();
  await picture('oauth-denied');
  expect(troubles).toEqual([]);
});
