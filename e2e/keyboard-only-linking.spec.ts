import { balance, card } from './support/account-views';
import { BankModal } from './support/bank-modal';
import { expectShortcuts, tabTo } from './support/keyboard';
import { fromNetworkOfTheirOwn } from './support/person';
import { expect, test } from './support/test';

test('the whole way from sign-up over a first balance and its origin to a file and the end of the link, without a mouse', async ({
  page,
  person: { name, email, password },
}) => {
  const modal = new BankModal(page);
  const press = (key: string) => page.keyboard.press(key);

  await page.goto('/sign-up');
  await tabTo(page, page.getByRole('textbox', { name: 'Name', exact: true }));
  for (const typed of [name, email]) {
    await page.keyboard.type(typed);
    await press('Tab');
  }
  await expect(page.getByLabel('Password', { exact: true })).toBeFocused();
  await page.keyboard.type(password);
  await fromNetworkOfTheirOwn(page, async () => {
    await press('Enter');
    await expect(page).toHaveURL('/overview');
  });
  // What is pressed from now on is listened to.
  await expectShortcuts(page);

  await tabTo(page, page.getByRole('button', { name: 'Link a bank' }));
  await press('Enter');
  await tabTo(page, page.getByRole('dialog', { name: 'Link a bank' }).getByRole('button', { name: 'Continue' }));
  await press('Enter');

  await modal.expectPane(/^Connect your accounts to /);
  await expect(modal.frame.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, modal.button('Agree and continue'));
  await press('Enter');
  await expect(modal.frame.getByRole('heading', { name: 'Choose your bank' })).toBeFocused();
  await tabTo(page, modal.button('Bank (Non-OAuth)'));
  await press('Enter');
  await expect(modal.frame.getByRole('heading', { name: 'Sign in to Bank (Non-OAuth)' })).toBeFocused();
  await tabTo(page, modal.frame.getByRole('textbox', { name: 'Username' }));
  await page.keyboard.type('robin');
  await press('Tab');
  await page.keyboard.type('open sesame');
  await press('Enter');

  await expect(modal.frame.getByRole('heading', { name: 'Choose accounts' })).toBeFocused();
  await tabTo(page, modal.account('Credit Card'));
  await press('Space');
  await expect(modal.account('Credit Card')).not.toBeChecked();
  await tabTo(page, modal.frame.getByRole('button', { name: 'Connect accounts' }));
  await press('Enter');
  await modal.expectPane('Your 2 accounts are connected');
  await tabTo(page, modal.button('Done'));
  await press('Enter');

  await modal.expectClosed();
  await expect(page.getByText('2 accounts linked')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Link a bank' })).toBeFocused();
  await expect(card(page, 'Checking')).toContainText(/\$[\d,]+\.\d\d ?available/);
  await tabTo(page, page.getByRole('link', { name: 'Checking', exact: true }));
  await press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Checking' })).toBeVisible();

  await tabTo(page, balance(page, 'Current').getByRole('link'));
  await press('Enter');
  await expect(page.getByRole('region', { name: 'What your bank said in USD' })).toContainText('bank’s clock');
  await tabTo(page, page.getByRole('link', { name: 'Checking', exact: true }));
  await press('Enter');
  const history = page.getByRole('region', { name: 'Balance history', exact: true });
  await tabTo(page, history.getByRole('link', { name: 'CSV' }));
  const [file] = await Promise.all([page.waitForEvent('download'), press('Enter')]);
  expect(file.suggestedFilename()).toMatch(/^florin-checking-.*\.csv$/);

  const actions = page.getByRole('button', { name: 'Account actions' });
  await tabTo(page, actions, 'Shift+Tab');
  await press('Enter');
  const menu = page.getByRole('menu', { name: 'Account actions' });
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  await press('End');
  await expect(page.getByRole('menuitem', { name: 'Disconnect…' })).toBeFocused();
  await press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Disconnect / });
  await tabTo(page, dialog.getByRole('button', { name: 'Disconnect' }));
  await press('Enter');
  const told = page.getByText(/^You disconnected this on \d+ \w+\. History kept\.$/);
  await expect(told).toBeVisible();
  await expect(page.getByRole('status').filter({ has: told })).toBeVisible();
  await expect(actions).toBeFocused();
});

test('the bank’s screens keep the focus among themselves', async ({ page, signedUpPerson: _ }) => {
  const modal = new BankModal(page);
  await tabTo(page, page.getByRole('button', { name: 'Link a bank' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('dialog', { name: 'Link a bank' }).getByRole('button', { name: 'Continue' }));
  await page.keyboard.press('Enter');
  await modal.expectPane(/^Connect your accounts to /);
  for (const key of ['Tab', 'Shift+Tab'])
    for (let pressed = 0; pressed < 8; pressed++) {
      await page.keyboard.press(key);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
    }
  await page.keyboard.press('Escape');
  await modal.expectClosed();
  await expect(page.getByRole('button', { name: 'Link a bank' })).toBeFocused();
});

test('the header can be skipped', async ({ page, signedUpPerson: _ }) => {
  const link = page.getByRole('button', { name: 'Link a bank' });
  await page.reload();
  await expect(link).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
});

test('a menu opens, moves and closes by the keys one expects', async ({ page, signedUpPerson: _ }) => {
  const trigger = page.getByRole('button', { name: 'Theme' });
  await tabTo(page, trigger);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio', { name: 'As the system' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitemradio', { name: 'Light' })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu', { name: 'Theme' })).toBeHidden();
  await expect(trigger).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio', { name: 'Dark' })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(trigger).toBeFocused();
});
