import { balance, card, openAccount } from './support/account-views';
import { cash } from './support/balances';
import { linkAccounts } from './support/linking';
import { changeAccount } from './support/sandbox';
import { expect, test } from './support/test';

const BANK = 'Ownership Accounts';

test('every open tab follows what nobody here asked for, over one connection for all of them', async ({
  page,
  signedUpPerson,
}) => {
  const id = (await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']))('Single Owner');
  // What the page before asked for late is not counted.
  await page.goto('about:blank');
  const streams: string[] = [];
  page.context().on('request', (request) => {
    if (new URL(request.url()).pathname === '/api/live') streams.push(request.url());
  });
  await page.goto('/overview');
  const other = await page.context().newPage();
  await other.goto(`/accounts/${id}`);
  await expect(balance(other, 'Available')).toBeVisible();
  await changeAccount(id, { status: 'inactive' });
  await expect(other.getByText(/^Connection lost/).first()).toBeVisible();
  await expect(card(page, 'Single Owner')).toContainText('Connection lost');
  expect(streams).toHaveLength(1);

  // The tab that listened goes; the other goes on.
  await page.close();
  await changeAccount(id, { status: 'active' });
  await expect(other.getByRole('button', { name: 'Refresh', exact: true })).toBeVisible();
  await expect(other.getByRole('list', { name: 'What happened to the link' })).toContainText('Reconnected');
});

test.describe('without the server', () => {
  test.use({ allowedInConsole: /net::ERR_/ });

  test('the last figures stay, with their age, and what was missed is there once it is back', async ({
    page,
    signedUpPerson,
  }) => {
    const id = (await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']))('Single Owner');
    await openAccount(page, 'Single Owner');
    const before = await balance(page, 'Available').innerText();
    await page.context().setOffline(true);
    const note = page
      .getByRole('status')
      .filter({ hasText: /These are the last figures we know, from \d+:\d\d [AP]M/ });
    await expect(note).toBeVisible();
    await expect(balance(page, 'Available')).toHaveText(before);
    // Whatever leads elsewhere would lose them.
    await page.getByRole('link', { name: '1W' }).click();
    await page.getByRole('link', { name: 'Overview' }).first().click();
    await page.keyboard.type('ga');
    await expect(balance(page, 'Available')).toHaveText(before);
    await changeAccount(id, { balance: cash(5_151), status: 'inactive' });
    await page.context().setOffline(false);
    await expect(page.getByText(/^Connection lost/).first()).toBeVisible();
    await expect(note).toHaveCount(0);
  });

  test('figures stay also where the network goes while the page is drawn anew', async ({ page, signedUpPerson }) => {
    const id = (await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']))('Single Owner');
    await openAccount(page, 'Single Owner');
    const before = await balance(page, 'Available').innerText();
    const drawn = (url: URL) => url.pathname === `/accounts/${id}`;
    await page.route(drawn, async (route) => {
      await page.context().setOffline(true);
      await route.abort('internetdisconnected');
    });
    await changeAccount(id, { balance: cash(5_252), status: 'inactive' });
    await expect(page.getByText(/These are the last figures we know/)).toBeVisible();
    await expect(balance(page, 'Available')).toHaveText(before);
    await page.unroute(drawn);
    await page.context().setOffline(false);
    await expect(page.getByText(/^Connection lost/).first()).toBeVisible();
  });

  test('news whose redraw is lost on the way is drawn all the same', async ({ page, signedUpPerson }) => {
    const id = (await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']))('Single Owner');
    await openAccount(page, 'Single Owner');
    const drawn = (url: URL) => url.pathname === `/accounts/${id}`;
    await page.route(drawn, (route) => route.abort('connectionreset'), { times: 1 });
    const lost = page.waitForEvent('requestfailed', (request) => drawn(new URL(request.url())));
    await changeAccount(id, { status: 'inactive' });
    await lost;
    await expect(page.getByText(/^Connection lost/).first()).toBeVisible();
  });

  test('where streams are blocked, the page asks now and then', async ({ page, signedUpPerson }) => {
    const id = (await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']))('Single Owner');
    await page.route('**/api/live', (route) => route.abort());
    await page.reload();
    await expect(card(page, 'Single Owner')).toBeVisible();
    await changeAccount(id, { status: 'inactive' });
    await expect(card(page, 'Single Owner')).toContainText('Connection lost');
    await expect(page.getByText('can’t be reached')).toHaveCount(0);
  });
});

test.describe('of another release than the server', () => {
  test.use({ allowedInConsole: /status of 409/ });

  test('an open page is loaded whole when there is news', async ({ page, signedUpPerson }) => {
    const id = (await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']))('Single Owner');
    await openAccount(page, 'Single Owner');
    // The name of an action in a build that is gone.
    await page.route(`**/accounts/${id}`, (route) => {
      const headers = route.request().headers();
      return route.continue({
        headers: 'next-action' in headers ? { ...headers, 'next-action': 'f'.repeat(42) } : headers,
      });
    });
    const loaded = page.waitForEvent('load');
    await changeAccount(id, { status: 'inactive' });
    await loaded;
    await expect(page.getByText(/^Connection lost/).first()).toBeVisible();
  });
});
