import { addressOf, balance, card, openAccount } from './support/account-views';
import { cash } from './support/balances';
import { signInAs } from './support/demo-people';
import { linkAccounts } from './support/linking';
import { cents } from './support/money';
import { changeAccount } from './support/sandbox';
import { expect, test } from './support/test';

const ACCOUNT = 'Everyday Checking';

test.describe('a year of history', () => {
  test('is shown in five ranges, each of which is an address', async ({ page }) => {
    await signInAs(page, 'ada@florin.example');
    await openAccount(page, ACCOUNT);
    const ranges = page.getByRole('navigation', { name: 'Range' });
    await expect(ranges.getByRole('link')).toHaveText(['1W', '1M', '3M', '1Y', 'All']);
    await expect(ranges.getByRole('link', { name: '3M' })).toHaveAttribute('aria-current', 'true');
    const history = page.getByRole('region', { name: 'Balance history' });
    const quarter = await history.getByText(/ since \d+ \w+/).innerText();
    await ranges.getByRole('link', { name: '1Y' }).click();
    await expect(page).toHaveURL(/\?range=1y$/);
    await expect(ranges.getByRole('link', { name: '1Y' })).toHaveAttribute('aria-current', 'true');
    await expect(history.getByText(/ since \d+ \w+/)).not.toHaveText(quarter);
    await page.reload();
    await expect(ranges.getByRole('link', { name: '1Y' })).toHaveAttribute('aria-current', 'true');
    await ranges.getByRole('link', { name: '3M' }).click();
    await expect(page).not.toHaveURL(/range/);
    await expect(history.getByText(/ since \d+ \w+/)).toHaveText(quarter);
  });

  test('says that it was written for the demo, and where the bank was silent', async ({ page }) => {
    await signInAs(page, 'ada@florin.example');
    await openAccount(page, ACCOUNT);
    const history = page.getByRole('region', { name: 'Balance history' });
    await expect(history).toContainText('Demo history: written for this demo, not stated by a bank.');
    await expect(history).toContainText(/Dashed where your bank sent nothing: \d+/);
  });

  test('is a table too, that ends in the balance of today, names the source of each day and bears out the card', async ({
    page,
  }) => {
    await signInAs(page, 'ada@florin.example');
    const change = await card(page, ACCOUNT)
      .getByText(/ in 90 days$/)
      .innerText();
    await openAccount(page, ACCOUNT);
    const current = await balance(page, 'Current').innerText();
    await page.getByRole('link', { name: 'Table', exact: true }).click();
    await expect(page).toHaveURL(/view=table/);
    const rows = page.getByRole('region', { name: 'Balance history in USD' }).getByRole('row');
    await expect(rows.nth(0)).toContainText(/Day.*Balance.*Change.*Source/);
    await expect(rows.nth(1).getByRole('cell').first()).toHaveText(current);
    await expect(rows.nth(1)).toContainText('Your bank');
    const balanceOn = async (daysAgo: number) =>
      cents(
        await rows
          .nth(1 + daysAgo)
          .getByRole('cell')
          .first()
          .innerText(),
      );
    expect(cents(change)).toBe((await balanceOn(0)) - (await balanceOn(90)));
    await expect(rows.filter({ hasText: 'Demo history, carried from' }).first()).toBeVisible();
    await page.getByRole('link', { name: 'Chart', exact: true }).click();
    await expect(page.getByRole('img', { name: 'Balance history in USD' })).toBeVisible();
  });

  test('can be read point by point with the keyboard', async ({ page }) => {
    await signInAs(page, 'ada@florin.example');
    await openAccount(page, ACCOUNT);
    const current = await balance(page, 'Current').innerText();
    const slider = page.getByRole('slider', { name: 'Balance history in USD, point by point' });
    await slider.focus();
    await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(RegExp.escape(current)));
    const points = Number(await slider.getAttribute('aria-valuemax'));
    await page.keyboard.press('ArrowLeft');
    await expect(slider).toHaveAttribute('aria-valuenow', `${points - 1}`);
    await page.keyboard.press('Home');
    await expect(slider).toHaveAttribute('aria-valuenow', '0');
    await expect(slider).not.toHaveAttribute('aria-valuetext', / since /);
    await page.keyboard.press('PageUp');
    await expect(slider).toHaveAttribute('aria-valuenow', '7');
    await expect(slider).toHaveAttribute('aria-valuetext', /^\w+ \d+ \w+.*, \$[\d,]+\.\d\d, .* since \d+ \w+/);
    await page.keyboard.press('End');
    await expect(slider).toHaveAttribute('aria-valuenow', `${points}`);
  });
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('a point is read out where the chart is touched, and let go of elsewhere', async ({ page }) => {
    await signInAs(page, 'ada@florin.example');
    await openAccount(page, ACCOUNT);
    const slider = page.getByRole('slider', { name: 'Balance history in USD, point by point' });
    const last = Number(await slider.getAttribute('aria-valuemax'));
    await slider.scrollIntoViewIfNeeded();
    const box = await slider.boundingBox();
    if (!box) throw new Error('There is no chart to touch.');
    // What reads points out is brought once the page stands.
    await expect(async () => {
      await page.touchscreen.tap(box.x + box.width / 4, box.y + box.height / 2);
      await expect(slider).not.toHaveAttribute('aria-valuenow', `${last}`, { timeout: 500 });
    }).toPass();
    expect(Number(await slider.getAttribute('aria-valuenow')) / last).toBeCloseTo(1 / 4, 1);
    const [day = '', amount = ''] = ((await slider.getAttribute('aria-valuetext')) ?? '').split(', ');
    await expect(slider.getByText(day)).toBeVisible();
    await expect(slider.getByText(amount, { exact: true })).toBeVisible();
    await page.getByRole('heading', { level: 1 }).tap();
    await expect(slider).toHaveAttribute('aria-valuenow', `${last}`);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('is drawn all the same, in words, as a line and as a table', async ({ page }) => {
    await signInAs(page, 'ada@florin.example');
    await expect(page.getByRole('img', { name: 'Net worth in USD' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Net worth' })).toContainText(/ since \d+ \w+/);
    await page.goto(await addressOf(page, ACCOUNT));
    await expect(page.getByRole('img', { name: 'Balance history in USD' })).toBeVisible();
    await expect(page.getByText(/ since \d+ \w+/).first()).toBeVisible();
    await page.getByRole('link', { name: '1M' }).click();
    await expect(page.getByRole('link', { name: '1M' })).toHaveAttribute('aria-current', 'true');
    await page.getByRole('link', { name: 'Table', exact: true }).click();
    await expect(page.getByRole('table').getByRole('row').nth(5)).toBeVisible();
  });
});

test.describe('a new account', () => {
  test('has one balance so far, and no cliff from nothing', async ({ page, signedUpPerson }) => {
    await linkAccounts(page, signedUpPerson, 'Ownership Accounts', ['Single Owner']);
    await openAccount(page, 'Single Owner');
    const current = await balance(page, 'Current').innerText();
    await expect(page.getByRole('region', { name: 'Balance history' })).toContainText(
      `One balance so far: ${current} on`,
    );
    await page.getByRole('link', { name: 'Table', exact: true }).click();
    await expect(page.getByRole('region', { name: 'Balance history in USD' }).getByRole('row')).toHaveCount(2);
  });

  test('keeps the last balance of a day, not the first', async ({ page, signedUpPerson }) => {
    const id = (await linkAccounts(page, signedUpPerson, 'Ownership Accounts', ['Single Owner']))('Single Owner');
    await openAccount(page, 'Single Owner');
    await changeAccount(id, { balance: cash(98_765) });
    await page.getByRole('button', { name: 'Refresh' }).click();
    await expect(page.getByRole('region', { name: 'Balance history' })).toContainText('One balance so far: $987.65 on');
  });
});
