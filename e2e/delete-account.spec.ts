import { linkAccounts } from './support/linking';
import { signIn } from './support/person';
import { accountsOf, breakStripe } from './support/sandbox';
import { expect, test } from './support/test';

test('an account is deleted for the password, its links end first, and nothing of it is readable afterwards', async ({
  page,
  otherPage,
  signedUpPerson: person,
}) => {
  const idOf = await linkAccounts(page, person, 'Ownership Accounts', ['Single Owner', 'Joint Owners']);
  const address = `/accounts/${idOf('Single Owner')}`;
  await otherPage.goto('/sign-in');
  await signIn(otherPage, person);
  await expect(otherPage).toHaveURL('/overview');

  await page.getByRole('button', { name: /^Account of / }).click();
  await page.getByRole('menuitem', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Delete account…' }).click();
  const told = page.getByRole('region', { name: 'What happens' });
  await expect(told.getByRole('heading')).toHaveText([
    'What happens',
    'What is deleted',
    'What is kept, and why',
    'Links that end first',
  ]);
  await expect(told).toContainText('Joint Owners at Ownership Accounts');

  const password = page.getByLabel('Your password', { exact: true });
  await password.fill('not my password at all');
  await page.getByRole('button', { name: 'Delete my account for good' }).click();
  await expect(page.getByText('That is not your password.')).toBeVisible();
  await expect(password).toBeFocused();

  // One of the links cannot be ended at once.
  await breakStripe(`/accounts/${idOf('Joint Owners')}/disconnect`);
  await password.fill(person.password);
  await page.getByRole('button', { name: 'Delete my account for good' }).click();
  await expect(page).toHaveURL('/goodbye');
  await expect(page.getByRole('heading', { name: 'Deleting your account' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: '••••1001' })).toContainText('Link ended');
  await otherPage.goto('/overview');
  await expect(otherPage).toHaveURL('/goodbye');

  await expect(page.getByRole('heading', { name: 'Goodbye' })).toBeVisible({ timeout: 20_000 });
  expect((await accountsOf(person.email)).map(({ status }) => status)).toEqual(['disconnected', 'disconnected']);
  await page.goto(address);
  await expect(page).toHaveURL(/^[^?]*\/sign-in\?next=/);
  await signIn(page, person);
  await expect(page.getByText('That e-mail and password do not match.')).toBeVisible();
});
