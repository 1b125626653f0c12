import { signIn } from './support/person';
import { expect, test } from './support/test';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('somebody signs out a device of theirs, then changes the password, and whoever had the old one is out', async ({
    page,
    otherPage,
    signedUpPerson: person,
  }) => {
    await otherPage.goto('/sign-in');
    await signIn(otherPage, person);
    await expect(otherPage).toHaveURL('/overview');

    await page.goto('/settings');
    await page.getByRole('link', { name: 'See devices…' }).click();
    const devices = page.getByRole('region', { name: 'Devices' });
    await expect(devices.getByRole('listitem')).toHaveCount(2);
    await expect(devices.getByRole('listitem').first()).toContainText('This one');
    await devices.getByRole('button', { name: /^Sign out Chrome/ }).click();
    await expect(devices.getByRole('status')).toHaveText(/^Signed out: Chrome/);
    await expect(devices.getByRole('listitem')).toHaveCount(1);
    await otherPage.goto('/settings');
    await expect(otherPage).toHaveURL('/sign-in?next=%2Fsettings');
    await signIn(otherPage, person);
    await expect(otherPage).toHaveURL('/settings');

    await page.goto('/settings/password');
    await page.getByLabel('Present password').fill('not my password at all');
    await page.getByLabel('New password').fill('another seven quiet words');
    await page.getByRole('button', { name: 'Change password' }).click();
    await expect(page.getByText('That is not your password.')).toBeVisible();
    await page.getByLabel('Present password').fill(person.password);
    await page.getByLabel('New password').fill('another seven quiet words');
    await page.getByRole('button', { name: 'Change password' }).click();
    await expect(page.getByText('Your password is changed.')).toBeVisible();

    await otherPage.goto('/settings');
    await expect(otherPage).toHaveURL('/sign-in?next=%2Fsettings');
    await signIn(otherPage, person);
    await expect(otherPage.getByText('That e-mail and password do not match.')).toBeVisible();
    await signIn(otherPage, { ...person, password: 'another seven quiet words' });
    await expect(otherPage).toHaveURL('/settings');
    await page.goto('/settings');
    await expect(page.getByText('In 2 places, this one included.')).toBeVisible();
  });
});
