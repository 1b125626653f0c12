import { join } from 'node:path';
import type { Page, TestInfo } from '@playwright/test';
import { openAccount } from '../support/account-views';
import { signInAs } from '../support/demo-people';
import { openBankScreens } from '../support/linking';
import { expect, test } from '../support/test';

const FOLDER = join(import.meta.dirname, '../../docs/screenshots');

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function take(page: Page, { title, project }: TestInfo): Promise<void> {
  // The pointer would leave its mark on whatever lies under it.
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(FOLDER, `${title}-${project.name}.png`), animations: 'disabled' });
}

test('sign-in', async ({ page }, info) => {
  await page.goto('/sign-in');
  await take(page, info);
});

test('overview', async ({ page }, info) => {
  await signInAs(page, 'ada@florin.example');
  await expect(page.getByRole('article').first()).toBeVisible();
  await take(page, info);
});

test('account', async ({ page }, info) => {
  await signInAs(page, 'ada@florin.example');
  await openAccount(page, 'Everyday Checking');
  await expect(page.getByRole('region', { name: 'Owners' }).getByRole('listitem')).toHaveCount(2);
  await take(page, info);
});

test('modal', async ({ page }, info) => {
  await signInAs(page, 'ada@florin.example');
  const modal = await openBankScreens(page);
  await modal.agree();
  await take(page, info);
});

test('support', async ({ page }, info) => {
  await signInAs(page, 'sam@florin.example');
  await page.goto('/support?q=ben@florin.example');
  await page.getByRole('link', { name: 'Ben Ortiz' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ben Ortiz' })).toBeVisible();
  await take(page, info);
});
