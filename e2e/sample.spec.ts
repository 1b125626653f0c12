import { signInAs } from './support/demo-people';
import { countedOnCard } from './support/figures';
import { cents } from './support/money';
import { listAccounts } from './support/own-accounts';
import { expect, test } from './support/test';

test('somebody without accounts looks at invented ones, whose figures agree, and comes back to none of them', async ({
  page,
  signedUpPerson: _,
}) => {
  await page.getByRole('link', { name: 'Explore with sample data' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'This is a sample' })).toBeVisible();
  await expect(page).toHaveTitle('Sample · Florin');
  const main = page.getByRole('main');
  await expect(main).toContainText('These are invented figures. Nothing of yours.');

  const total = page.getByRole('region', { name: 'Net worth', exact: true });
  const headline = cents(await total.innerText());
  const names = await main.getByRole('article').getByRole('heading').allInnerTexts();
  expect(names).toHaveLength(5);
  const counted = await Promise.all(names.map((name) => countedOnCard(page, name)));
  expect(counted.reduce((sum, one) => sum + one, 0)).toBe(headline);
  const split = await total.getByRole('definition').allInnerTexts();
  expect(cents(split[0] ?? '') - cents(split[1] ?? '')).toBe(headline);

  // Nothing but the ranges, the table, the way back and a bank of one's own.
  await expect(main.getByRole('article').getByRole('link')).toHaveCount(0);
  await expect(main.getByRole('button')).toHaveText(['Link a bank']);
  await total.getByRole('link', { name: 'Table', exact: true }).click();
  const latest = page.getByRole('region', { name: 'Net worth in USD' }).getByRole('row').nth(1);
  // Read anew: over a midnight the sample moves on, and so does its headline.
  await expect(latest).toBeVisible();
  expect(cents(await latest.getByRole('cell').first().innerText())).toBe(cents(await total.innerText()));

  await main.getByRole('link', { name: 'Overview' }).click();
  await expect(page.getByRole('heading', { name: 'Your balances, in one place' })).toBeVisible();
  expect(await listAccounts(page)).toEqual([]);
  const file = await page.request.get('/api/history.json');
  expect(file.ok()).toBe(true);
  expect(await file.text()).not.toContain('Everyday checking');
});

test.describe('the sample is for customers', () => {
  test.use({ allowedInConsole: /status of 404/ });

  test('a stranger is led to sign-in, and for staff it is not there', async ({ page }) => {
    await page.goto('/sample');
    await expect(page).toHaveURL('/sign-in?next=%2Fsample');
    await signInAs(page, 'sam@florin.example');
    expect((await page.goto('/sample'))?.status()).toBe(404);
    await expect(page.getByText('Sample Bank')).toHaveCount(0);
  });
});
