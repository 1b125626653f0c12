import { signInAs } from './support/demo-people';
import { expectShortcuts } from './support/keyboard';
import { expect, test } from './support/test';

test('everything is a few keys away, and the focus comes back', async ({ page }) => {
  await signInAs(page, 'ada@florin.example');
  const first = page.getByRole('article').first().getByRole('link');
  const name = await first.innerText();
  await first.focus();
  await expectShortcuts(page);
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox');
  await expect(field).toBeFocused();
  await expect(page.getByRole('option', { name })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await expect(first).toBeFocused();

  await page.keyboard.press('Control+k');
  await field.fill(name);
  await expect(page.getByRole('option', { name })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await expect(page).toHaveURL('/overview');
});

test('single letters can be turned off, for those whom they hinder', async ({ page }) => {
  await signInAs(page, 'ada@florin.example');
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expectShortcuts(page);
  await page.keyboard.press('?');
  await keys.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('l');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Search and commands' })).toBeVisible();
  await expect(page.getByRole('dialog', { name: 'Link a bank' })).toHaveCount(0);
});
