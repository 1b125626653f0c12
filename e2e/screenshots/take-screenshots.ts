import type { Page, TestInfo } from '@playwright/test';
import { openAccount } from '../support/account-views';
import { expectStill } from '../support/appearance';
import { signInAs } from '../support/demo-people';
import { openBankScreens } from '../support/linking';
import { expect, test } from '../support/test';
import { holdStill } from './hold-still';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Against the picture that is kept, or in its place: `npm run screenshots` says which. */
async function take(page: Page, { title, project }: TestInfo): Promise<void> {
  // The pointer would leave its mark on whatever lies under it.
  await page.mouse.move(0, 0);
  await expectStill(page);
  await holdStill(page);
  await expect(page).toHaveScreenshot(`${title}-${project.name}.png`);
}

/** A page's own address, once the browser has taken it over: what is held still before that would not be what the server said. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('[aria-keyshortcuts]').first()).toBeAttached();
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

test('spanish', async ({ page }, info) => {
  await signInAs(page, 'ada@florin.example');
  await open(page, '/settings');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Español');
  await page.getByRole('button', { name: 'Save profile' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ajustes' })).toBeVisible();
  try {
    await open(page, '/overview');
    await expect(page.getByRole('article').first()).toBeVisible();
    await take(page, info);
  } finally {
    await open(page, '/settings');
    await page.getByRole('combobox', { name: 'Idioma' }).selectOption('English');
    await page.getByRole('button', { name: 'Guardar perfil' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  }
});

test('account', async ({ page }, info) => {
  await signInAs(page, 'ada@florin.example');
  await openAccount(page, 'Everyday Checking');
  await expect(page.getByRole('region', { name: 'Owners' }).getByRole('listitem')).toHaveCount(2);
  await take(page, info);
});

test('statement', async ({ page }, info) => {
  await signInAs(page, 'ada@florin.example');
  await openAccount(page, 'Everyday Checking');
  await open(page, `${page.url()}/statement`);
  await expect(page.getByRole('heading', { level: 1, name: 'Statement of balance' })).toBeVisible();
  await take(page, info);
});

test('alerts', async ({ page }, info) => {
  await signInAs(page, 'ben@florin.example');
  await open(page, '/alerts');
  await expect(page.getByRole('heading', { level: 1, name: 'Alerts' })).toBeVisible();
  await take(page, info);
});

test('settings', async ({ page }, info) => {
  await signInAs(page, 'nia@florin.example');
  await open(page, '/settings');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
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
