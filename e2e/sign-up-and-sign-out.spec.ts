import { newPerson, signIn, signOut, signUp } from './support/person';
import { expect, test } from './support/test';

test.describe('signing up', () => {
  test('leads straight to an overview that says what there will be to see', async ({ page, signedUpPerson }) => {
    await expect(page.getByRole('heading', { name: 'Your balances, in one place' })).toBeVisible();
    await expect(page.getByText('Read-only: nothing can be moved or paid from here.')).toBeVisible();
    await expect(page.getByText('Disconnect any account at any time')).toBeVisible();
    await expect(
      page.getByText(/asks to read balances, account owners, transactions and account details/),
    ).toBeVisible();
    await page.getByRole('button', { name: `Account of ${signedUpPerson.name}`, exact: false }).click();
    await expect(page.getByText(signedUpPerson.email)).toBeVisible();
  });

  test('names each fault at its field and keeps what was typed', async ({ page, person }) => {
    await page.goto('/sign-up');
    const name = page.getByRole('textbox', { name: 'Name', exact: true });
    const password = page.getByLabel('Password', { exact: true });
    await name.fill(person.name);
    await page.getByRole('textbox', { name: 'E-mail' }).fill('not an e-mail');
    await password.fill('short');
    await page.getByRole('button', { name: 'Create account' }).click();
    await expect(page.getByRole('textbox', { name: 'E-mail' })).toHaveAccessibleDescription(
      'Enter an e-mail like name@example.com.',
    );
    await expect(password).toHaveAccessibleDescription(/Use at least 12 characters\./);
    await expect(page.getByRole('textbox', { name: 'E-mail' })).toBeFocused();
    await expect(name).toHaveValue(person.name);
  });

  test('does not say whether an e-mail is taken, and opens no door to its account', async ({
    page,
    otherPage,
    signedUpPerson,
  }) => {
    await otherPage.goto('/sign-up');
    await otherPage.getByRole('textbox', { name: 'Name', exact: true }).fill('Somebody Else');
    await otherPage.getByRole('textbox', { name: 'E-mail' }).fill(signedUpPerson.email);
    await otherPage.getByLabel('Password', { exact: true }).fill(newPerson().password);
    await otherPage.getByRole('button', { name: 'Create account' }).click();
    await expect(otherPage.getByText('We couldn’t create an account with this e-mail.')).toBeVisible();
    await otherPage.goto('/overview');
    await expect(otherPage).toHaveURL('/sign-in?next=%2Foverview');
    await expect(page).toHaveURL('/overview');
  });

  test('lets the password be seen while it is typed', async ({ page }) => {
    await page.goto('/sign-up');
    const password = page.getByLabel('Password', { exact: true });
    await password.fill('seven quiet words');
    await expect(password).toHaveAttribute('type', 'password');
    await page.getByRole('button', { name: 'Show password' }).click();
    await expect(password).toHaveAttribute('type', 'text');
    await page.getByRole('button', { name: 'Hide password' }).click();
    await expect(password).toHaveAttribute('type', 'password');
  });
});

test.describe('signing in', () => {
  test('answers a wrong password and an unknown e-mail alike', async ({ page, signedUpPerson }) => {
    await signOut(page);
    await signIn(page, { ...signedUpPerson, password: 'not the password' });
    await expect(page.getByText('That e-mail and password do not match.')).toBeVisible();
    await signIn(page, newPerson());
    await expect(page.getByText('That e-mail and password do not match.')).toBeVisible();
    await expect(page).toHaveURL('/sign-in');
  });

  test('goes on to the page that was asked for', async ({ page, signedUpPerson }) => {
    await signOut(page);
    await page.goto('/overview?range=1y');
    await expect(page).toHaveURL('/sign-in?next=%2Foverview%3Frange%3D1y');
    await signIn(page, signedUpPerson);
    await expect(page).toHaveURL('/overview?range=1y');
  });

  test('never goes on to another site', async ({ page, signedUpPerson }) => {
    await signOut(page);
    await page.goto('/sign-in?next=https://evil.example/');
    await signIn(page, signedUpPerson);
    await expect(page).toHaveURL('/overview');
  });
});

test.describe('signing out', () => {
  test('closes every page, also to the back button', async ({ page, signedUpPerson }) => {
    await signOut(page);
    await page.goto('/overview');
    await expect(page).toHaveURL(/^[^?]*\/sign-in/);
    await page.goBack();
    await expect(page.getByText(signedUpPerson.email)).toHaveCount(0);
  });

  test('ends the session itself, so that a copy of its cookie opens nothing', async ({ page, signedUpPerson }) => {
    const cookies = await page.context().cookies();
    await signOut(page);
    await page.context().addCookies(cookies);
    expect((await page.request.get('/api/accounts')).status()).toBe(401);
    await page.goto('/overview');
    await expect(page).toHaveURL(/\/sign-in/);
    await expect(page.getByText(signedUpPerson.email)).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('signs up and in, with plain forms', async ({ page, person }) => {
    await signUp(page, person);
    await expect(page.getByRole('button', { name: `Account of ${person.name}` })).toBeVisible();
    await page.context().clearCookies();
    await page.goto('/sign-in');
    await signIn(page, person);
    await expect(page).toHaveURL('/overview');
  });
});
