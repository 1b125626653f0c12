import { balance, card, openAccount } from './support/account-views';
import { cash } from './support/balances';
import { linkAccounts } from './support/linking';
import { loseActions } from './support/lost-network';
import { breakStripe, changeAccount } from './support/sandbox';
import { expect, test } from './support/test';

const BANK = 'Ownership Accounts';

test('keeps the last good figures and says that they are the last', async ({ page, signedUpPerson }) => {
  const id = (await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']))('Single Owner');
  await openAccount(page, 'Single Owner');
  const before = await balance(page, 'Available').innerText();
  await changeAccount(id, { balance: cash(1), next_refresh: 'fail' });
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: /^Couldn’t update at .* Showing balance from / }),
  ).toBeVisible();
  await expect(balance(page, 'Available')).toHaveText(before);
  await expect(page.getByRole('region', { name: 'Activity' })).toContainText('Balance couldn’t be updated');
});

test('needs attention on the overview, where one click tries again', async ({ page, signedUpPerson }) => {
  const idOf = await linkAccounts(page, signedUpPerson, BANK, ['Single Owner', 'Joint Owners']);
  const figure = await card(page, 'Single Owner').getByText(/^\$/).innerText();
  await changeAccount(idOf('Single Owner'), { next_refresh: 'fail' });
  await page.getByRole('button', { name: `Refresh ${BANK}` }).click();
  const issue = page.getByRole('list', { name: 'Needs attention' }).getByRole('listitem');
  await expect(issue).toContainText(/^Couldn’t update Single Owner at .*Showing balance from /);
  await expect(card(page, 'Single Owner')).toContainText('Not updated');
  await expect(card(page, 'Single Owner')).toContainText(figure);
  await expect(card(page, 'Joint Owners')).not.toContainText('Not updated');
  await issue.getByRole('button', { name: 'Try again' }).click();
  await expect(issue).toHaveCount(0);
  await expect(card(page, 'Single Owner')).not.toContainText('Not updated');
});

test('lets a later refresh succeed: one failure blocks nothing', async ({ page, signedUpPerson }) => {
  const id = (await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']))('Single Owner');
  await openAccount(page, 'Single Owner');
  await changeAccount(id, { next_refresh: 'fail' });
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Couldn’t update' })).toBeVisible();
  await changeAccount(id, { balance: cash(42_000) });
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(balance(page, 'Available')).toHaveText('$420.00');
  await expect(page.getByText('Couldn’t update')).toHaveCount(0);
});

test('Stripe out of order is not the bank’s failure: nothing was asked, and the same button asks again', async ({
  page,
  signedUpPerson,
}) => {
  const id = (await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']))('Single Owner');
  await openAccount(page, 'Single Owner');
  await changeAccount(id, { balance: cash(63_000) });
  await breakStripe(`/accounts/${id}/refresh`);
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(page.getByText('We could not ask for an update just now.')).toBeVisible();
  await expect(page.getByText('Couldn’t update')).toHaveCount(0);
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(balance(page, 'Available')).toHaveText('$630.00');
  await expect(page.getByText('We could not ask for an update just now.')).toHaveCount(0);
});

test.describe('with the network lost', () => {
  test.use({ allowedInConsole: /net::ERR_/ });

  test('says that nothing was asked, and the same button asks again', async ({ page, signedUpPerson }) => {
    const id = (await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']))('Single Owner');
    await openAccount(page, 'Single Owner');
    await changeAccount(id, { balance: cash(31_000) });
    const restore = await loseActions(page, 'requests');
    await page.getByRole('button', { name: 'Refresh' }).click();
    await expect(page.getByText('We could not be reached.')).toBeVisible();
    await restore();
    await page.getByRole('button', { name: 'Refresh' }).click();
    await expect(balance(page, 'Available')).toHaveText('$310.00');
    await expect(page.getByText('We could not be reached.')).toHaveCount(0);
  });
});
