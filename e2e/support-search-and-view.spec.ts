import type { Page } from '@playwright/test';
import { card } from './support/account-views';
import { signInAs } from './support/demo-people';
import { linkAccounts } from './support/linking';
import { accountsOf } from './support/sandbox';
import { expect, test } from './support/test';

const SAM = 'sam@florin.example';
/** Only this journey links it, so that its last four digits find few people. */
const ACCOUNT = 'Owner Without Address';
const LAST4 = '1006';

async function search(page: Page, text: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Find a customer' }).fill(text);
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(new RegExp(`q=${RegExp.escape(encodeURIComponent(text).replaceAll('%20', '+'))}`));
}

const found = (page: Page) => page.getByRole('region', { name: 'Customers' }).getByRole('row');

test('finds a customer by e-mail, name, last four digits and both kinds of id', async ({
  page,
  otherPage,
  signedUpPerson: person,
}) => {
  const id = (await linkAccounts(page, person, 'Ownership Accounts', [ACCOUNT]))(ACCOUNT);
  const customer = (await accountsOf(person.email))[0]?.account_holder.customer ?? '';
  await signInAs(otherPage, SAM);
  for (const text of [person.email, person.email.slice(0, 6), person.name, LAST4, customer, id]) {
    await search(otherPage, text);
    await expect(found(otherPage).filter({ hasText: person.email })).toHaveCount(1);
    await expect(found(otherPage).filter({ hasText: person.email })).toContainText('Up to date');
  }
  await search(otherPage, 'nobody is called this');
  await expect(otherPage.getByText('Nobody matches.')).toBeVisible();
  await search(otherPage, 'x');
  await expect(otherPage.getByText('Type at least three letters or digits')).toBeVisible();
});

test('sees the accounts, states and figures that the customer sees', async ({
  page,
  otherPage,
  signedUpPerson: person,
}) => {
  await linkAccounts(page, person, 'Sandbar Credit Union', [
    'Everyday Checking',
    'Tidewater Credit Card',
    'Vacation Club',
  ]);
  const figure = await card(page, 'Everyday Checking').getByText(/^\$/).first().innerText();
  const debt = await card(page, 'Tidewater Credit Card').getByText(/^\$/).first().innerText();
  await signInAs(otherPage, SAM);
  await search(otherPage, person.email);
  await otherPage.getByRole('link', { name: person.name }).click();
  await expect(otherPage.getByRole('heading', { level: 1, name: person.name })).toBeVisible();
  const accounts = otherPage.getByRole('region', { name: 'Accounts', exact: true });
  await expect(accounts.getByRole('row', { name: /^Everyday Checking/ })).toContainText(figure);
  await expect(accounts.getByRole('row', { name: /^Tidewater Credit Card/ })).toContainText(`${debt} owed`);
  await expect(accounts.getByRole('row', { name: /^Vacation Club/ })).toContainText('No balance shared');
  await expect(accounts).toContainText('Customer reads “Your bank didn’t share a balance”');
  await expect(otherPage.getByText(`Viewing ${person.name}’s data, read-only`)).toBeVisible();
  await expect(otherPage.getByRole('region', { name: 'Webhooks' })).toContainText('account.refreshed_balance');
  await expect(otherPage.getByRole('button', { name: /Refresh|Disconnect|Reveal|Link/ })).toHaveCount(0);
});

test('never has an owner in the clear, and every look is on record', async ({
  page,
  otherPage,
  signedUpPerson: person,
}) => {
  await linkAccounts(page, person, 'Ownership Accounts', ['Joint Owners']);
  await signInAs(otherPage, SAM);
  await search(otherPage, person.email);
  await otherPage.getByRole('link', { name: person.name }).click();
  const owners = otherPage.getByRole('region', { name: 'Owners' });
  await expect(owners).toContainText('A••• O••••');
  await expect(owners).toContainText('D••• O••••');
  const sent = await (await otherPage.request.get(otherPage.url())).text();
  for (const secret of [/Okafor/, /amara\.okafor/, /555 0148/, /2218/]) {
    expect(await otherPage.content()).not.toMatch(secret);
    expect(sent).not.toMatch(secret);
  }
  await otherPage.reload();
  const log = otherPage.getByRole('region', { name: 'Access log' }).getByRole('listitem');
  await expect(log).toHaveCount(3);
  for (const line of await log.all()) await expect(line).toContainText('Sam Lindqvist');
});

test('works as a plain form, without JavaScript', async ({ browser, baseURL, signedUpPerson: person }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) });
  const page = await context.newPage();
  await signInAs(page, SAM);
  await search(page, person.email);
  await page.getByRole('link', { name: person.name }).click();
  await expect(page.getByText('Nothing linked.')).toBeVisible();
  await context.close();
});

test.describe('who is not support', () => {
  test.use({ allowedInConsole: /status of 404/ });

  test('finds nothing at any of its addresses', async ({ page, signedUpPerson: _ }) => {
    for (const path of [
      '/support',
      '/support?q=ada',
      '/support/customers/someone',
      '/support/events',
      '/support/anything',
    ]) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(404);
      expect(await page.content()).not.toContain('Find a customer');
    }
  });

  test('cannot sign up as it', async ({ page, person }) => {
    await page.goto('/sign-up');
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill(person.name);
    await page.getByRole('textbox', { name: 'E-mail' }).fill(person.email);
    const password = page.getByLabel('Password', { exact: true });
    await password.fill(person.password);
    await password.evaluate((field) =>
      field.closest('form')?.insertAdjacentHTML('beforeend', '<input type="hidden" name="role" value="support">'),
    );
    await page.getByRole('button', { name: 'Create account' }).click();
    await expect(page).toHaveURL('/overview');
    expect((await page.goto('/support'))?.status()).toBe(404);
  });

  test('and is not signed in is led to sign-in, and back afterwards', async ({ page }) => {
    await page.goto('/support?q=ada');
    await expect(page).toHaveURL('/sign-in?next=%2Fsupport%3Fq%3Dada');
  });
});

test.describe('support itself', () => {
  test.use({ allowedInConsole: /status of 404/ });

  test('has no customer’s pages and no customer’s data', async ({ page, otherPage, signedUpPerson: person }) => {
    const id = (await linkAccounts(page, person, 'Ownership Accounts', ['Single Owner']))('Single Owner');
    await signInAs(otherPage, SAM);
    for (const path of ['/overview', `/accounts/${id}`]) expect((await otherPage.goto(path))?.status(), path).toBe(404);
    for (const path of ['/api/accounts', `/api/accounts/${id}`]) {
      const answer = await otherPage.request.get(path);
      expect([401, 403, 404], path).toContain(answer.status());
      expect(await answer.text()).not.toContain('Single Owner');
    }
  });

  test('is told of a customer who does not exist', async ({ page }) => {
    await signInAs(page, SAM);
    expect((await page.goto('/support/customers/nobody'))?.status()).toBe(404);
  });
});
