import { signOut } from './support/person';
import { expect, test } from './support/test';
import { addDevice } from './support/virtual-device';

test('a passkey is added for the password, opens the account by itself, and opens nothing once it is removed', async ({
  page,
  signedUpPerson: person,
}) => {
  await addDevice(page);
  await page.goto('/settings');
  await page.getByRole('listitem').filter({ hasText: 'Passkeys' }).getByRole('link', { name: 'Add…' }).click();
  await expect(page.getByText('There are none yet.')).toBeVisible();

  await page.getByLabel('Name', { exact: true }).fill('This laptop');
  await page.getByLabel('Your password', { exact: true }).fill('not my password at all');
  await page.getByRole('button', { name: 'Add passkey' }).click();
  await expect(page.getByText('That is not your password.')).toBeVisible();
  await page.getByLabel('Your password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Add passkey' }).click();
  const yours = page.getByRole('region', { name: 'Your passkeys' });
  await expect(yours.getByRole('listitem')).toContainText(['This laptop']);
  await expect(yours.getByRole('listitem')).toContainText('not used yet');
  await expect(page.getByText('The passkey is added.')).toBeVisible();

  await signOut(page);
  await page.goto('/sign-in?next=%2Fsettings%2Fpasskeys');
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page).toHaveURL('/settings/passkeys');
  await expect(yours.getByRole('listitem')).toContainText('last used');

  await yours.getByText('Rename').click();
  await yours.getByLabel('Name', { exact: true }).fill('Old laptop');
  await yours.getByRole('button', { name: 'Save name' }).click();
  await expect(page.getByText('The name is changed.')).toBeFocused();
  await yours.getByRole('button', { name: 'Remove Old laptop' }).click();
  await expect(page.getByText('The passkey is removed.')).toBeFocused();
  await expect(yours.getByRole('listitem')).toHaveCount(0);

  await signOut(page);
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page.getByText('That passkey does not open anything here.')).toBeVisible();
  await page.goto('/settings');
  await expect(page).toHaveURL('/sign-in?next=%2Fsettings');
});
