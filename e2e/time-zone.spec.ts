import { linkAccounts } from './support/linking';
import { expect, test } from './support/test';

test('days and hours are those of the zone a person lives in, wherever the device is', async ({
  page,
  signedUpPerson,
}) => {
  const id = (await linkAccounts(page, signedUpPerson, 'Ownership Accounts', ['Single Owner']))('Single Owner');
  const why = page.getByRole('region', { name: 'What your bank said in USD' });
  const clocks: string[] = [];
  // Neither changes its clocks.
  for (const zone of ['Asia/Tokyo', 'Africa/Lagos']) {
    await page.goto('/settings');
    await page.getByRole('combobox', { name: 'Time zone' }).selectOption(zone);
    await page.getByRole('button', { name: 'Save profile' }).click();
    await expect(page.getByText('Saved.')).toBeVisible();
    await page.goto(`/accounts/${id}/why`);
    const moment = await why
      .getByRole('definition')
      .filter({ hasText: `(${zone})` })
      .first()
      .innerText();
    clocks.push(moment.replace(/ \(.*/, ''));
  }
  const [tokyo = NaN, lagos = NaN] = clocks.map((clock) => Date.parse(`${clock} UTC`));
  expect(tokyo - lagos).toBe(8 * 3_600_000);
});
