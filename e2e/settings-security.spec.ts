import { codeOf } from './support/authenticator';
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

  test('an authenticator app is paired, its codes are asked for at sign-in, and a recovery code is as good, once', async ({
    page,
    signedUpPerson: person,
  }) => {
    await page.goto('/settings/two-factor');
    await page.getByLabel('Your password').fill(person.password);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('img', { name: 'QR code for your authenticator app' })).toBeVisible();
    const key = await page.getByLabel('Key', { exact: true }).innerText();
    await page.getByLabel('Code from your app').fill('12345');
    await page.getByRole('button', { name: 'Turn on' }).click();
    await expect(page.getByText('Enter the six digits your app shows.')).toBeVisible();
    await page.getByLabel('Code from your app').fill(codeOf(key));
    await page.getByRole('button', { name: 'Turn on' }).click();
    const codes = page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem');
    await expect(codes).toHaveCount(10);
    const recoveryCode = await codes.first().innerText();
    await page.getByRole('link', { name: 'I have kept them' }).click();
    await expect(page.getByText('On: a code from your app')).toBeVisible();

    const signOutAndIn = async () => {
      await page.context().clearCookies();
      await page.goto('/settings');
      await signIn(page, person);
      await expect(page).toHaveURL('/sign-in/code?next=%2Fsettings');
    };
    await signOutAndIn();
    // Nothing is open before the code.
    await page.goto('/settings');
    await expect(page).toHaveURL('/sign-in?next=%2Fsettings');
    await page.goto('/sign-in/code?next=%2Fsettings');
    await page.getByLabel('Code from your app').fill(codeOf(key, 1));
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page).toHaveURL('/settings');

    for (const opens of [true, false]) {
      await signOutAndIn();
      await page.getByRole('link', { name: 'Use a recovery code' }).click();
      await page.getByLabel('Recovery code').fill(recoveryCode);
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      if (opens) await expect(page).toHaveURL('/settings');
      else await expect(page.getByText('That code is not right, or has been used.')).toBeVisible();
    }
  });
});
