import { card } from './support/account-views';
import { connectByHand, linkByHand, openBankScreens } from './support/linking';
import { holdActions } from './support/lost-network';
import { accountsOf, changeAccount, findOpenSession, linkInSandbox } from './support/sandbox';
import { expect, test } from './support/test';

test('says what is asked for and why before the bank’s screens open', async ({ page, signedUpPerson: _ }) => {
  await page.getByRole('button', { name: 'Link a bank' }).click();
  const explanation = page.getByRole('dialog', { name: 'Link a bank' });
  await expect(explanation.getByRole('term')).toHaveText([
    'Balances',
    'Account owners',
    'Transactions',
    'Account details',
  ]);
  await expect(explanation.getByText('Read-only. Nothing can be moved, paid or changed.')).toBeVisible();
  await expect(explanation.getByText('can disconnect')).toBeVisible();
});

test('links several accounts at once and shows the first balance of each without a reload', async ({
  page,
  signedUpPerson: _,
}) => {
  const opened = await page.evaluate(() => performance.timeOrigin);
  await linkByHand(page, 'Test (Non-OAuth)', ['Success', 'High Balance', 'Insufficient Funds']);
  await expect(page.getByText('3 accounts linked')).toBeVisible();
  for (const name of ['Success', 'High Balance', 'Insufficient Funds']) {
    await expect(card(page, name)).toContainText(/\$[\d,]+\.\d\d ?available/);
    await expect(card(page, name)).toContainText(/As of \d/);
  }
  await expect(page.getByRole('region', { name: 'Net worth' })).toContainText(/\$[\d,]+\.\d\d/);
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(opened);
});

test.describe('with a session that was finished elsewhere', () => {
  test.use({ allowedInConsole: /status of 410/ });

  test('shows of each account how far it is, until its own first balance lands or cannot be had', async ({
    page,
    signedUpPerson: { email },
  }) => {
    const modal = await openBankScreens(page);
    await linkInSandbox(await findOpenSession(email), {
      bank: 'Test (Non-OAuth)',
      accounts: ['Success', 'High Balance'],
      nextRefresh: 'stall',
    });
    // Finished elsewhere, as in another tab: the accounts are there all the same.
    await modal.button('Agree and continue').click();
    await modal.expectPane('This session has already been used');
    await modal.button('Close').click();
    const [success, high] = [card(page, 'Success'), card(page, 'High Balance')];
    for (const one of [success, high]) {
      await expect(one).toContainText('Linking');
      await expect(one.getByRole('status')).toHaveText('Getting your balance… usually under 10 s');
      await expect(one).not.toContainText('$');
    }
    const ids = new Map((await accountsOf(email)).map((account) => [account.display_name, account.id]));
    await changeAccount(ids.get('Success') ?? '', { next_refresh: 'succeed' });
    await expect(success).toContainText(/\$[\d,]+\.\d\d ?available/);
    await expect(high.getByRole('status')).toHaveText('Getting your balance… usually under 10 s');
    await changeAccount(ids.get('High Balance') ?? '', { next_refresh: 'fail' });
    await expect(high.getByRole('status')).toHaveText(/^Couldn’t get your balance at \d/);
    await expect(high).not.toContainText('$');
  });
});

test('links accounts of every kind at a bank with a sign-in of its own', async ({ page, signedUpPerson: _ }) => {
  const modal = await openBankScreens(page);
  await modal.agree();
  await modal.chooseBank('Bank (Non-OAuth)');
  await modal.signIn('incorrect');
  await expect(modal.frame.getByText('That username or password is not right.')).toBeVisible();
  await modal.signIn();
  await modal.chooseAccounts(['Checking', 'Savings', 'Credit Card']);
  await modal.connect();
  await modal.done();
  await expect(page.getByRole('region', { name: 'Bank (Non-OAuth)' }).getByRole('article')).toHaveCount(3);
  await expect(card(page, 'Credit Card')).toContainText(/\$[\d,]+\.\d\d ?owed/);
});

test('links at a bank that opens a window of its own', async ({ page, signedUpPerson: _ }) => {
  const modal = await openBankScreens(page);
  await modal.agree();
  await modal.chooseBank('Bank (OAuth)');
  const opens = page.waitForEvent('popup');
  await modal.frame.getByRole('button', { name: 'Continue' }).click();
  const bank = await opens;
  await bank.getByRole('button', { name: 'Allow access' }).click();
  await modal.chooseAccounts(['Savings']);
  await modal.connect();
  await modal.done();
  await expect(card(page, 'Savings')).toContainText(/\$[\d,]+\.\d\d ?available/);
});

test('takes a second login at the same bank for what it is, and keeps both', async ({ page, signedUpPerson: _ }) => {
  await linkByHand(page, 'Test (Non-OAuth)', ['Success']);
  await expect(card(page, 'Success')).toContainText('available');
  await linkByHand(page, 'Test (Non-OAuth)', ['High Balance']);
  await expect(page.getByRole('region', { name: 'StripeBank' }).getByRole('article')).toHaveCount(2);
  await expect(card(page, 'Success')).toContainText('available');
});

test('a bank asked for while the accounts of the last are still being read comes next', async ({
  page,
  signedUpPerson: _,
}) => {
  const modal = await connectByHand(page, 'Test (Non-OAuth)', ['Success']);
  const arrive = await holdActions(page);
  await modal.done();
  await expect(page.getByText('Reading your accounts…')).toBeVisible();
  await page.getByRole('button', { name: 'Link a bank' }).click();
  await arrive();
  await expect(page.getByText('1 account linked')).toBeVisible();
  await expect(page.getByRole('dialog', { name: 'Link a bank' })).toBeVisible();
});

test('finds a bank by its name', async ({ page, signedUpPerson: _ }) => {
  const modal = await openBankScreens(page);
  await modal.agree();
  await modal.searchForBank('Tokenized Account Number');
  await modal.expectPane('Choose accounts');
});
