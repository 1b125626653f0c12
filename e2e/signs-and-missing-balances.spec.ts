import { balance, card, openAccount } from './support/account-views';
import { cash, credit } from './support/balances';
import { linkAccounts } from './support/linking';
import { changeAccount } from './support/sandbox';
import { expect, test } from './support/test';

const SANDBAR = 'Sandbar Credit Union';
const OWNERSHIP = 'Ownership Accounts';

test.describe('a balance the bank does not share', () => {
  test('is told in words and never as 0, and is left out of the total', async ({ page, signedUpPerson }) => {
    await linkAccounts(page, signedUpPerson, SANDBAR, ['Vacation Club', 'Rainy Day Savings']);
    const silent = card(page, 'Vacation Club');
    await expect(silent).toContainText('Your bank didn’t share a balance');
    await expect(silent).not.toContainText('0.00');
    await silent.getByRole('button', { name: 'Why?' }).click();
    await expect(page.getByText('It is not 0, so it is left out of your totals.')).toBeVisible();
    await page.keyboard.press('Escape');
    const total = page.getByRole('region', { name: 'Net worth' });
    await total.getByRole('button', { name: '1 account' }).click();
    await expect(total.getByRole('listitem')).toContainText(['Vacation Club']);

    await openAccount(page, 'Vacation Club');
    await expect(page.getByText('Your bank didn’t share a balance').first()).toBeVisible();
    await expect(page.getByText(/\$0\.00|NaN/)).toHaveCount(0);
    await expect(page.getByText('No history yet.')).toBeVisible();
  });

  test('alone makes no total at all', async ({ page, signedUpPerson }) => {
    await linkAccounts(page, signedUpPerson, SANDBAR, ['Vacation Club']);
    await expect(page.getByRole('region', { name: 'Net worth' })).toContainText(
      'Shown once a bank has shared a balance.',
    );
    await expect(page.getByText(/\$/)).toHaveCount(0);
  });

  test('later shared appears by a refresh', async ({ page, signedUpPerson }) => {
    const id = (await linkAccounts(page, signedUpPerson, SANDBAR, ['Vacation Club']))('Vacation Club');
    await openAccount(page, 'Vacation Club');
    await changeAccount(id, { balance: cash(64_000) });
    await page.getByRole('button', { name: 'Refresh' }).click();
    await expect(balance(page, 'Available')).toHaveText('$640.00');
  });

  test('shared no more leaves the last one standing, with its age', async ({ page, signedUpPerson }) => {
    const id = (await linkAccounts(page, signedUpPerson, OWNERSHIP, ['Single Owner']))('Single Owner');
    await openAccount(page, 'Single Owner');
    const last = await balance(page, 'Current').innerText();
    await changeAccount(id, { balance: null });
    await page.getByRole('button', { name: 'Refresh' }).click();
    await expect(page.getByRole('region', { name: 'Activity' })).toContainText('Checked. Your bank shared no balance');
    await expect(balance(page, 'Current')).toHaveText(last);
  });
});

test('an available balance that is missing falls back to the current one, and says so', async ({
  page,
  signedUpPerson,
}) => {
  const id = (await linkAccounts(page, signedUpPerson, OWNERSHIP, ['Single Owner']))('Single Owner');
  await changeAccount(id, { balance: cash(70_000, null) });
  await page.getByRole('button', { name: `Refresh ${OWNERSHIP}` }).click();
  await expect(card(page, 'Single Owner')).toContainText(/\$700\.00 ?current/);
  await openAccount(page, 'Single Owner');
  await expect(balance(page, 'Current')).toHaveText('$700.00');
  await expect(balance(page, 'Available')).toHaveText('Not shared by your bank');
});

test('an overdrawn account keeps its minus', async ({ page, signedUpPerson }) => {
  const id = (await linkAccounts(page, signedUpPerson, OWNERSHIP, ['Single Owner']))('Single Owner');
  await changeAccount(id, { balance: cash(-1_234, -4_500) });
  await page.getByRole('button', { name: `Refresh ${OWNERSHIP}` }).click();
  await expect(card(page, 'Single Owner')).toContainText(/−\$45\.00 ?available/);
  await expect(page.getByRole('region', { name: 'Net worth' })).toContainText('−$12.34');
});

test('a zero balance is a figure like any other', async ({ page, signedUpPerson }) => {
  const id = (await linkAccounts(page, signedUpPerson, OWNERSHIP, ['Single Owner']))('Single Owner');
  await changeAccount(id, { balance: cash(0) });
  await page.getByRole('button', { name: `Refresh ${OWNERSHIP}` }).click();
  await expect(card(page, 'Single Owner')).toContainText(/\$0\.00 ?available/);
});

test.describe('a debt', () => {
  test('is written without a minus and with the word for it, on card and page alike', async ({
    page,
    signedUpPerson,
  }) => {
    const id = (await linkAccounts(page, signedUpPerson, SANDBAR, ['Tidewater Credit Card']))('Tidewater Credit Card');
    await changeAccount(id, { balance: credit(-123_456, -131_000) });
    await page.getByRole('button', { name: `Refresh ${SANDBAR}` }).click();
    const debt = card(page, 'Tidewater Credit Card');
    await expect(debt).toContainText(/\$1,234\.56 ?owed/);
    await expect(debt).toContainText('Used incl. pending $1,310.00');
    await expect(debt).not.toContainText('−');
    await expect(page.getByRole('region', { name: 'Net worth' })).toContainText('−$1,234.56');
    await openAccount(page, 'Tidewater Credit Card');
    await expect(balance(page, 'Balance owed')).toHaveText('$1,234.56');
    await expect(balance(page, 'Used incl. pending')).toHaveText('$1,310.00');
    await expect(page.getByRole('region', { name: 'Balance history' })).toContainText('$1,234.56 owed');
  });

  test('that was paid too much is in credit', async ({ page, signedUpPerson }) => {
    const id = (await linkAccounts(page, signedUpPerson, SANDBAR, ['Tidewater Credit Card']))('Tidewater Credit Card');
    await changeAccount(id, { balance: credit(2_000) });
    await page.getByRole('button', { name: `Refresh ${SANDBAR}` }).click();
    await expect(card(page, 'Tidewater Credit Card')).toContainText(/\$20\.00 ?in credit/);
    await expect(page.getByRole('region', { name: 'Net worth' })).toContainText('$20.00');
    await openAccount(page, 'Tidewater Credit Card');
    await expect(balance(page, 'In credit')).toHaveText('$20.00');
  });

  test('has no limit drawn that nobody told us', async ({ page, signedUpPerson }) => {
    await linkAccounts(page, signedUpPerson, SANDBAR, ['Tidewater Credit Card', 'Home Mortgage']);
    await expect(card(page, 'Home Mortgage')).toContainText(/\$[\d,]+\.\d\d ?owed/);
    await expect(page.getByRole('progressbar').or(page.getByRole('meter'))).toHaveCount(0);
  });
});

test('an investment is no cash to spend', async ({ page, signedUpPerson }) => {
  await linkAccounts(page, signedUpPerson, SANDBAR, ['Harbor Brokerage']);
  await openAccount(page, 'Harbor Brokerage');
  await expect(page.getByRole('region', { name: 'Balances in USD' })).toContainText('Not counted as cash');
  await expect(page.getByRole('term').filter({ hasText: 'Available' })).toHaveCount(0);
});
