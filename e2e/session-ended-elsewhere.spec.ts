import { openAccount } from './support/account-views';
import { signInAs } from './support/demo-people';
import { linkAccounts } from './support/linking';
import { signOut } from './support/person';
import { accountsOf } from './support/sandbox';
import { expect, test } from './support/test';

const BANK = 'Ownership Accounts';

test.use({ allowedInConsole: /status of 40[14]/ });

test('the next press leads to sign-in, and nothing is done', async ({ page, signedUpPerson }) => {
  await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']);
  await openAccount(page, 'Single Owner');
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
  await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']);
  await openAccount(page, 'Single Owner');
  const [before] = await accountsOf(signedUpPerson.email);
  await signInAs(otherPage, 'sam@florin.example');
  await page.context().addCookies(await otherPage.context().cookies());

  const answer = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: 'Refresh' }).click();
  expect((await answer).status()).toBe(404);
  const [after] = await accountsOf(signedUpPerson.email);
  expect(after?.balance_refresh).toEqual(before?.balance_refresh);
  expect((await page.reload())?.status()).toBe(404);
  await expect(page.getByText('Single Owner')).toHaveCount(0);
});
