import { card } from './support/account-views';
import { openBankScreens } from './support/linking';
import { expect, test } from './support/test';

const OUTAGES = [
  { bank: 'Down (Scheduled)', title: 'Down (Scheduled) is down for maintenance', text: /means to be back by \w+day/ },
  { bank: 'Down (Unscheduled)', title: 'Down (Unscheduled) is not available right now', text: /do not know yet when/ },
  { bank: 'Down (Error)', title: 'Something went wrong', text: /Down \(Error\) answered with an error/ },
];

test('tells apart why a bank cannot be reached', async ({ page, signedUpPerson: _ }) => {
  const modal = await openBankScreens(page);
  await modal.agree();
  for (const { bank, title, text } of OUTAGES) {
    await modal.chooseBank(bank);
    await modal.expectPane(title);
    await expect(modal.frame.getByText(text)).toBeVisible();
    await modal.button('Select another bank').click();
    await modal.expectPane('Choose your bank');
  }
});

test('leaves the way open to another bank in the same link', async ({ page, signedUpPerson: _ }) => {
  const modal = await openBankScreens(page);
  await modal.agree();
  await modal.chooseBank('Down (Unscheduled)');
  await modal.button('Select another bank').click();
  await modal.chooseBank('Ownership Accounts');
  await modal.chooseAccounts(['Single Owner']);
  await modal.connect();
  await modal.done();
  await expect(page.getByText('1 account linked')).toBeVisible();
  await expect(card(page, 'Single Owner')).toContainText(/\$[\d,]+\.\d\d ?available/);
});

test('is no error of ours when the person gives up', async ({ page, signedUpPerson: _ }) => {
  const modal = await openBankScreens(page);
  await modal.agree();
  await modal.chooseBank('Down (Error)');
  await modal.exit();
  await expect(page.getByRole('status').filter({ hasText: 'Nothing was linked' })).toBeVisible();
});
