import type { Page } from '@playwright/test';
import { OF_AN_ACCOUNT } from './support/addresses';
import { balance, openAccount } from './support/account-views';
import { cash } from './support/balances';
import { linkAccounts, linkByHand } from './support/linking';
import { newestTransaction } from './support/own-accounts';
import { newPerson, signUp } from './support/person';
import { accountsOf, changeAccount } from './support/sandbox';
import { expect, test } from './support/test';

const BANK = 'Ownership Accounts';

test.use({ allowedInConsole: /status of 404/ });

/** What the server says of an address, less the address itself. */
async function answerOf(page: Page, id: string) {
  const answer = await page.goto(`/accounts/${id}`);
  const text = await page.getByRole('main').innerText();
  return { status: answer?.status(), title: await page.title(), text: text.replaceAll(id, '') };
}

/** Whatever the page asks the server to do with one account is asked about another. */
async function exchangeInRequests(page: Page, own: string, other: string): Promise<void> {
  await page.route('**/accounts/**', (route) => {
    const body = route.request().postData();
    if (route.request().method() !== 'POST' || body === null) return route.fallback();
    return route.continue({ postData: body.replaceAll(own, other) });
  });
}

test('is answered like one that does not exist, as a page and as data', async ({ page, otherPage, signedUpPerson }) => {
  const id = (await linkAccounts(page, signedUpPerson, BANK, ['Joint Owners']))('Joint Owners');
  await signUp(otherPage, newPerson());
  for (const part of OF_AN_ACCOUNT) {
    const theirs = await answerOf(otherPage, id + part);
    expect(theirs, part).toEqual(await answerOf(otherPage, `fca_doesnotexist${part}`));
    expect(theirs.status, part).toBe(404);
  }
  expect(await otherPage.content()).not.toContain('Joint Owners');

  const data = await otherPage.request.get(`/api/accounts/${id}`);
  const unknown = await otherPage.request.get('/api/accounts/fca_doesnotexist');
  expect(data.status()).toBe(404);
  expect(await data.text()).toBe(await unknown.text());
  expect(await (await otherPage.request.get('/api/accounts')).json()).toMatchObject({ accounts: [] });
});

test('is not shown to anyone who is not signed in', async ({ page, otherPage, signedUpPerson }) => {
  const id = (await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']))('Single Owner');
  await otherPage.goto(`/accounts/${id}`);
  await expect(otherPage).toHaveURL(`/sign-in?next=%2Faccounts%2F${id}`);
  for (const path of ['/api/accounts', `/api/accounts/${id}`, '/api/live'])
    expect((await otherPage.request.get(path)).status(), path).toBe(401);
});

test('is drawn anew for nobody else who asks as its open page does', async ({ page, otherPage, signedUpPerson }) => {
  const id = (await linkAccounts(page, signedUpPerson, BANK, ['Joint Owners']))('Joint Owners');
  await openAccount(page, 'Joint Owners');
  const redraw = page.waitForRequest((request) => request.method() === 'POST');
  await changeAccount(id, { status: 'inactive' });
  const asked = await redraw;
  const { cookie, ...headers } = await asked.allHeaders();
  expect(cookie).toBeDefined();
  const answerTo = async (who: Page) =>
    (await who.request.post(asked.url(), { headers, data: asked.postData() ?? '', maxRedirects: 0 })).text();
  expect(await answerTo(page)).toContain('Joint Owners');
  const nobody = await answerTo(otherPage);
  await signUp(otherPage, newPerson());
  for (const answer of [nobody, await answerTo(otherPage)]) {
    expect(answer).not.toBe('');
    expect(answer).not.toContain('Joint Owners');
  }
});

test('cannot be refreshed, revealed or disconnected by somebody else, nor its transactions be opened', async ({
  page,
  otherPage,
  signedUpPerson,
}) => {
  const theirs = (await linkAccounts(page, signedUpPerson, BANK, ['Joint Owners']))('Joint Owners');
  await changeAccount(theirs, { balance: cash(1_000), next_refresh: 'stall' });
  const thief = newPerson();
  await signUp(otherPage, thief);
  const own = (await linkAccounts(otherPage, thief, BANK, ['Single Owner']))('Single Owner');
  const [taken, had] = [await newestTransaction(page, theirs), await newestTransaction(otherPage, own)];
  const answerTo = async (account: string, transaction: string) =>
    (await otherPage.request.get(`/accounts/${account}/transactions/${transaction}`)).status();
  expect(await answerTo(own, had)).toBe(200);
  for (const unlisted of [taken, 'fctxn_none', '1']) expect(await answerTo(own, unlisted), unlisted).toBe(404);
  for (const any of [taken, had]) expect(await answerTo(theirs, any), any).toBe(404);

  await openAccount(otherPage, 'Single Owner');
  const before = await balance(otherPage, 'Available').innerText();
  await exchangeInRequests(otherPage, own, theirs);

  await otherPage.getByRole('button', { name: 'Refresh' }).click();
  await expect(otherPage.getByText('We could not find that account.')).toBeVisible();
  const owners = otherPage.getByRole('region', { name: 'Owners' });
  await owners.getByRole('button', { name: 'Reveal' }).click();
  await expect(owners.getByRole('alert')).toHaveText('There are no owners on record for this account.');
  await otherPage.getByRole('button', { name: 'Account actions' }).click();
  await otherPage.getByRole('menuitem', { name: 'Disconnect…' }).click();
  const dialog = otherPage.getByRole('dialog', { name: /^Disconnect/ });
  await dialog.getByRole('button', { name: 'Disconnect' }).click();
  await expect(dialog.getByText('We could not find that account.')).toBeVisible();

  expect(await otherPage.content()).not.toContain('Okafor');
  await expect(balance(otherPage, 'Available')).toHaveText(before);
  const [untouched] = await accountsOf(signedUpPerson.email);
  expect(untouched).toMatchObject({ status: 'active', balance_refresh: { status: 'succeeded' } });
});

test('cannot be claimed by finishing somebody else’s link', async ({ page, otherPage, signedUpPerson }) => {
  await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']);
  const session = (await accountsOf(signedUpPerson.email))[0]?.session ?? '';
  expect(session).toMatch(/^fcsess_/);
  await signUp(otherPage, newPerson());
  await otherPage.route('**/overview', (route) => {
    const body = route.request().postData();
    if (route.request().method() !== 'POST' || body === null) return route.fallback();
    return route.continue({ postData: body.replace(/fcsess_\w+/, session) });
  });
  await linkByHand(otherPage, BANK, ['Business Owner']);
  await expect(otherPage.getByRole('dialog', { name: 'The bank couldn’t be linked' })).toBeVisible();
  expect(JSON.stringify(await (await otherPage.request.get('/api/accounts')).json())).not.toContain('Single Owner');
});
