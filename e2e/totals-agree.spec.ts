import { card } from './support/account-views';
import { cash, credit } from './support/balances';
import { countedOnCard } from './support/figures';
import { expectShortcuts } from './support/keyboard';
import { linkAccounts } from './support/linking';
import { cents } from './support/money';
import { changeAccount } from './support/sandbox';
import { expect, test } from './support/test';

const BANK = 'Sandbar Credit Union';
const KINDS = [
  'Everyday Checking',
  'Rainy Day Savings',
  'Tidewater Credit Card',
  'Home Mortgage',
  'Home Equity Line of Credit',
  'Harbor Brokerage',
  'Vacation Club',
];

test('the headline is the sum of the cards, the end of the line and assets less debts, over every kind of account', async ({
  page,
  signedUpPerson,
}) => {
  await linkAccounts(page, signedUpPerson, BANK, KINDS);
  await expect(page.getByRole('article')).toHaveCount(KINDS.length);
  const total = page.getByRole('region', { name: 'Net worth' });
  const headline = cents(await total.innerText());
  const counted = await Promise.all(KINDS.map((name) => countedOnCard(page, name)));
  expect(counted.reduce((sum, one) => sum + one, 0)).toBe(headline);

  const split = await total.getByRole('definition').allInnerTexts();
  expect(cents(split[0] ?? '') - cents(split[1] ?? '')).toBe(headline);

  await page.getByRole('link', { name: 'Table', exact: true }).click();
  const latest = page.getByRole('region', { name: 'Net worth in USD' }).getByRole('row').nth(1);
  expect(cents(await latest.getByRole('cell').first().innerText())).toBe(headline);
});

test('the headline follows a refresh together with the card, the split and the line', async ({
  page,
  signedUpPerson,
}) => {
  const idOf = await linkAccounts(page, signedUpPerson, 'Bank (Non-OAuth)', ['Checking', 'Credit Card']);
  await changeAccount(idOf('Checking'), { balance: cash(300_000, 250_000) });
  await changeAccount(idOf('Credit Card'), { balance: credit(-120_050, -130_000) });
  await page.getByRole('button', { name: 'Refresh Bank (Non-OAuth)' }).click();
  await expect(card(page, 'Checking')).toContainText('Current $3,000.00');
  await expect(card(page, 'Credit Card')).toContainText(/\$1,200\.50 ?owed/);
  const total = page.getByRole('region', { name: 'Net worth' });
  await expect(total).toContainText('$1,799.50');
  await expect(total.getByRole('definition')).toHaveText(['$3,000.00', '$1,200.50']);
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Net worth in USD' }).getByRole('row').nth(1)).toContainText(
    '$1,799.50',
  );
});

test('amounts beyond what four bytes hold stay exact', async ({ page, signedUpPerson }) => {
  const idOf = await linkAccounts(page, signedUpPerson, 'Bank (Non-OAuth)', ['Checking', 'Savings']);
  await changeAccount(idOf('Checking'), { balance: cash(987_654_321_012) });
  await changeAccount(idOf('Savings'), { balance: cash(1) });
  await page.getByRole('button', { name: 'Refresh Bank (Non-OAuth)' }).click();
  await expect(card(page, 'Checking')).toContainText('$9,876,543,210.12');
  await expect(page.getByRole('region', { name: 'Net worth' })).toContainText('$9,876,543,210.13');
});

test('each currency has a total of its own, and none is converted', async ({ page, signedUpPerson }) => {
  await linkAccounts(page, signedUpPerson, BANK, ['Traveler Account']);
  const account = await card(page, 'Traveler Account').innerText();
  const total = page.getByRole('region', { name: 'Net worth' });
  await expect(total.getByRole('list', { name: 'Further currencies' }).getByRole('listitem')).toHaveCount(1);
  const totals = await total.innerText();
  expect(account).toMatch(/€[\d,]+\.\d\d/);
  expect(totals).toMatch(/Net worth · (EUR|USD)[\s\S]*Net worth · (EUR|USD)/);
});

test('currencies are put together at dated rates for whoever asks for it, part by part, and hidden with the rest', async ({
  page,
  signedUpPerson,
}) => {
  await linkAccounts(page, signedUpPerson, BANK, ['Traveler Account']);
  const total = page.getByRole('region', { name: 'Net worth' });
  await expect(total).toContainText('Net worth · EUR');
  await expect(total).not.toContainText('in all');

  await page.goto('/settings');
  const choice = page.getByRole('combobox', { name: 'Show one total in' });
  // The worker fetches the rates once it is up.
  await expect(async () => {
    if (!(await choice.isVisible())) await page.reload();
    await expect(choice).toBeVisible({ timeout: 1_000 });
  }).toPass();
  const form = page.locator('form').filter({ has: choice });
  await choice.selectOption('USD');
  await form.getByRole('button', { name: 'Save choice' }).click();
  await expect(form.getByRole('status')).toHaveText('Saved.');

  await page.goto('/overview');
  const line = total.getByText(/in all, at rates of/);
  await expect(line).toHaveText(/^≈ −?\$[\d,]+\.\d\d in all, at rates of \d+ \w{3}( \d{4})? \(Sandbar Exchange\)/);
  const inAll = cents(await line.innerText());
  await line.getByRole('link', { name: 'Where from?' }).click();
  const panel = page.getByRole('region', { name: 'In one total, in USD' });
  const figures = panel.locator('tr td:last-child');
  await expect(figures).toHaveCount(3);
  const converted = await figures.allInnerTexts();
  const [first = NaN, second = NaN, sum] = converted.map(cents);
  expect([first + second, sum]).toEqual([inAll, inAll]);

  await expectShortcuts(page);
  await page.keyboard.press('p');
  await expect(panel).toContainText('amount hidden');
  await expect(panel).not.toContainText(/[$€]\d/);
});
