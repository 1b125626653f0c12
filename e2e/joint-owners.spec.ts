import type { Page } from '@playwright/test';
import { openAccount } from './support/account-views';
import { linkAccounts } from './support/linking';
import { changeAccount } from './support/sandbox';
import { expect, test } from './support/test';

const BANK = 'Ownership Accounts';
/** All that the bank says of the two and that nobody should see who only looks over a shoulder. */
const PRIVATE = [/Okafor/, /Amara/, /Daniel/, /amara\.okafor/, /dan\.okafor/, /555 0148/, /555-0171/, /2218/, /97211/];

const owners = (page: Page) => page.getByRole('region', { name: 'Owners' });

async function expectNothingPrivate(page: Page): Promise<void> {
  const html = await page.content();
  for (const secret of PRIVATE) expect(html).not.toMatch(secret);
}

test('names every owner, masked on the server: the page never holds a full value', async ({ page, signedUpPerson }) => {
  await linkAccounts(page, signedUpPerson, BANK, ['Joint Owners']);
  await openAccount(page, 'Joint Owners');
  await expect(owners(page)).toContainText('Joint account · 2 owners');
  await expect(owners(page).getByRole('listitem')).toHaveCount(2);
  await expect(owners(page)).toContainText('A••• O••••');
  await expect(owners(page)).toContainText('D••• O••••');
  await expect(owners(page)).toContainText('a•••@example.com');
  await expect(owners(page)).toContainText('(•••) •••-0148');
  await expect(owners(page)).toContainText('••• NE Alberta St, Portland');
  await expectNothingPrivate(page);
  const sent = await (await page.request.get(page.url())).text();
  for (const secret of PRIVATE) expect(sent).not.toMatch(secret);
});

test('shows everything on a press and hides it again on the next', async ({ page, signedUpPerson }) => {
  await linkAccounts(page, signedUpPerson, BANK, ['Joint Owners']);
  await openAccount(page, 'Joint Owners');
  await owners(page).getByRole('button', { name: 'Reveal' }).click();
  for (const told of [
    'Amara Okafor',
    'amara.okafor@example.com',
    '+1 503 555 0148',
    '2218 NE Alberta St, Portland, OR 97211',
    'Daniel Okafor',
    '(503) 555-0171',
  ])
    await expect(owners(page)).toContainText(told);
  await owners(page).getByRole('button', { name: 'Hide' }).click();
  await expect(owners(page)).toContainText('A••• O••••');
  await expectNothingPrivate(page);
});

test('hides by itself after half a minute', async ({ page, signedUpPerson }) => {
  await linkAccounts(page, signedUpPerson, BANK, ['Joint Owners']);
  await page.clock.install();
  await openAccount(page, 'Joint Owners');
  await owners(page).getByRole('button', { name: 'Reveal' }).click();
  await expect(owners(page)).toContainText('Amara Okafor');
  await expect(page.getByRole('status').filter({ hasText: 'shown for 30 seconds' })).toHaveCount(1);
  await page.clock.fastForward(31_000);
  await expect(owners(page)).toContainText('A••• O••••');
  await expectNothingPrivate(page);
});

test('compares each owner with the person who is signed in, by whole names and not by parts of them', async ({
  page,
  signedUpPerson: person,
}) => {
  const id = (await linkAccounts(page, person, BANK, ['Three Owners']))('Three Owners');
  const [first = '', last = ''] = person.name.split(' ');
  const names = ['Somebody Else', `${last.toUpperCase()}, ${first}`, `${person.name}son`];
  await changeAccount(id, { owners: names.map((name) => ({ name })) });
  // The way back to a bank is also when its owners are read anew.
  await changeAccount(id, { status: 'inactive' });
  await changeAccount(id, { status: 'active' });
  await expect(async () => {
    await page.goto(`/accounts/${id}`);
    await expect(owners(page).getByRole('listitem')).toHaveText([/Different name/, /[Mm]atch/, /Different name/], {
      timeout: 1_000,
    });
  }).toPass();
});

test('says what a bank does not know of an owner', async ({ page, signedUpPerson }) => {
  await linkAccounts(page, signedUpPerson, BANK, ['Owner With Name Only']);
  await openAccount(page, 'Owner With Name Only');
  await expect(owners(page).getByRole('listitem')).toHaveCount(1);
  await expect(owners(page).getByText('Not provided')).toHaveCount(3);
  await expect(owners(page)).not.toContainText('Joint account');
});

test('tells the holder from a joint owner', async ({ page, signedUpPerson }) => {
  await linkAccounts(page, signedUpPerson, 'Sandbar Credit Union', ['Everyday Checking']);
  await openAccount(page, 'Everyday Checking');
  const [holder, joint] = [owners(page).getByRole('listitem').nth(0), owners(page).getByRole('listitem').nth(1)];
  await expect(holder).toContainText('Match');
  await expect(joint).toContainText('Different name');
});
