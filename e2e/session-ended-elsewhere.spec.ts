import { openAccount } from './support/account-views';
import { signInAs } from './support/demo-people';
import { linkAccounts } from './support/linking';
import { signOut } from './support/person';
import { accountsOf } from './support/sandbox';
import { expect, test } from './support/test';

const BANK = 'Ownership Accounts';

test.use({ allowedInConsole: /status of 40[14]|net::ERR_/ });

test('the page goes to sign-in by itself, and leads back', async ({ page, signedUpPerson }) => {
  await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']);
  await openAccount(page, 'Single Owner');
  const path = new URL(page.url()).pathname;
  const other = await page.context().newPage();
  await other.goto('/overview');
  await signOut(other);
  await expect(page).toHaveURL(`/sign-in?${new URLSearchParams({ next: path })}`);
  await expect(page.getByText('Single Owner')).toHaveCount(0);
});

test('a press that was on its way does nothing and leads to sign-in', async ({ page, signedUpPerson }) => {
  await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']);
  // No news reaches this page.
  await page.route('**/api/live', (route) => route.abort());
  await page.route('**/api/health/ready', (route) => route.abort());
  await openAccount(page, 'Single Owner');
  await page.reload();
  const [before] = await accountsOf(signedUpPerson.email);
  const other = await page.context().newPage();
  await other.goto('/overview');
  await signOut(other);
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  const [after] = await accountsOf(signedUpPerson.email);
  expect(after?.balance_refresh).toEqual(before?.balance_refresh);
});

test('a page that is left open shows no figures of theirs once somebody else is signed in', async ({
  page,
  otherPage,
  signedUpPerson,
}) => {
  const id = (await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']))('Single Owner');
  await openAccount(page, 'Single Owner');
  const [before] = await accountsOf(signedUpPerson.email);
  await signInAs(otherPage, 'sam@florin.example');
  await page.context().addCookies(await otherPage.context().cookies());

  // The page may also be drawn anew meanwhile, which names no account.
  const answer = page.waitForResponse((response) => response.request().postData()?.includes(id) ?? false);
  await page.getByRole('button', { name: 'Refresh' }).click();
  expect((await answer).status()).toBe(404);
  const [after] = await accountsOf(signedUpPerson.email);
  expect(after?.balance_refresh).toEqual(before?.balance_refresh);
  expect((await page.reload())?.status()).toBe(404);
  await expect(page.getByText('Single Owner')).toHaveCount(0);
});
