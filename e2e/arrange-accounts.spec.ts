import { card, openAccount } from './support/account-views';
import { countedOnCard } from './support/figures';
import { linkAccounts } from './support/linking';
import { cents } from './support/money';
import { expect, test } from './support/test';

const BANK = 'Ownership Accounts';
const NAMES = ['Single Owner', 'Joint Owners', 'Three Owners'];

test('accounts are renamed, grouped, left out and hidden; the headline stays the sum of what is counted', async ({
  page,
  signedUpPerson,
}) => {
  await linkAccounts(page, signedUpPerson, BANK, NAMES);
  const counted = await countedOnCard(page, 'Three Owners');
  await openAccount(page, 'Single Owner');
  await page.getByRole('button', { name: 'Account actions' }).click();
  await page.getByRole('menuitem', { name: 'Rename or hide…' }).click();
  await page.getByLabel('Name', { exact: true }).filter({ visible: true }).fill('Rent money');
  await page.getByRole('combobox', { name: 'Group' }).fill('Every day');
  await page
    .getByRole('checkbox', { name: /^Leave out of totals/ })
    .filter({ visible: true })
    .check();
  await page.getByRole('button', { name: 'Save Single Owner' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Rent money is saved.' })).toBeFocused();

  await page.locator('summary').filter({ hasText: 'Joint Owners' }).click();
  await page.getByRole('checkbox', { name: /^Hide/ }).filter({ visible: true }).check();
  await page.getByRole('button', { name: 'Save Joint Owners' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Joint Owners is saved.' })).toBeFocused();

  await page.getByRole('link', { name: 'Back to the overview' }).click();
  await expect(page.getByRole('region', { name: 'Every day' }).getByRole('article')).toHaveCount(1);
  await expect(card(page, 'Rent money')).toContainText('not in totals');
  await expect(page.getByRole('article')).toHaveCount(2);
  await expect(page.getByText('1 is hidden')).toBeVisible();
  const total = page.getByRole('region', { name: 'Net worth' });
  expect(cents(await total.innerText())).toBe(counted);
  await total.getByRole('button', { name: '2 accounts' }).click();
  await expect(total).toContainText('Left out by you');
  await expect(total).toContainText('Hidden by you');
});

test('accounts are put in order with the keyboard and with the mouse, and stay so', async ({
  page,
  signedUpPerson,
}) => {
  await linkAccounts(page, signedUpPerson, BANK, NAMES);
  const headings = page.getByRole('article').getByRole('heading');
  await expect(headings).toHaveCount(NAMES.length);
  const [first = '', second = '', third = ''] = await headings.allInnerTexts();
  await page.getByRole('link', { name: 'Arrange accounts' }).click();
  const rows = page.getByRole('list', { name: `Accounts under ${BANK}` }).locator(':scope > li');
  const down = page.getByRole('button', { name: `Move ${first} down` });
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(rows.first()).toContainText(second);
  await expect(down).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows.last()).toContainText(first);
  await expect(down).toBeFocused();

  const handle = rows.first().getByTitle('Drag to another place');
  const [from, to] = [await handle.boundingBox(), await rows.nth(1).boundingBox()];
  if (!from || !to) throw new Error('There is nothing to drag.');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2, to.y + to.height * 0.75, { steps: 6 });
  await page.mouse.up();
  await expect(rows.first()).toContainText(third);
  await page.reload();
  await expect(rows.first()).toContainText(third);
  await page.goto('/overview');
  await expect(headings).toHaveText([third, second, first]);
});

test.describe('without JavaScript', () => {
  test('an account is moved and renamed all the same', async ({
    page,
    signedUpPerson,
    browser,
    contextOptions,
    baseURL,
  }) => {
    await linkAccounts(page, signedUpPerson, BANK, ['Single Owner', 'Joint Owners']);
    const context = await browser.newContext({
      ...contextOptions,
      ...(baseURL !== undefined && { baseURL }),
      javaScriptEnabled: false,
      storageState: await page.context().storageState(),
    });
    const plain = await context.newPage();
    await plain.goto('/arrange');
    const rows = plain.getByRole('list', { name: `Accounts under ${BANK}` }).locator(':scope > li');
    const [first = ''] = await rows.locator('summary').allInnerTexts();
    const name = first.split('\n')[0] ?? '';
    await plain.getByRole('button', { name: `Move ${name} down` }).click();
    await expect(rows.last()).toContainText(name);
    await rows.last().locator('summary').click();
    await rows.last().getByLabel('Name', { exact: true }).fill('Old one');
    await rows.last().getByRole('button', { name: /^Save/ }).click();
    await expect(plain.getByText('Old one is saved.')).toBeVisible();
    await context.close();
  });
});
