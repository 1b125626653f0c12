import type { Page } from '@playwright/test';
import { openAccount } from './support/account-views';
import { signInAs } from './support/demo-people';
import { env } from './support/env';
import { linkByHand } from './support/linking';
import { expect, test } from './support/test';

// That the console stays silent is asked of every test (support/test.ts); here every page is opened once, and what travels is looked at.

const POLICY = /default-src [^;]*|script-src [^;]*|frame-ancestors 'none'/;

test('every page of a customer loads with an empty console and under a policy', async ({ page }) => {
  await signInAs(page, 'ada@florin.example');
  for (const path of ['/overview', '/overview?view=table&range=all']) await expectUnderPolicy(page, path);
  await page.goto('/overview');
  await openAccount(page, 'Everyday Checking');
  await expectUnderPolicy(page, new URL(page.url()).pathname);
});

test('every page of support and of the way in does', async ({ page }) => {
  for (const path of ['/sign-in', '/sign-up']) await expectUnderPolicy(page, path);
  await signInAs(page, 'sam@florin.example');
  for (const path of ['/support', '/support?q=florin.example']) await expectUnderPolicy(page, path);
  await page.getByRole('link', { name: 'Ada Reyes' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ada Reyes' })).toBeVisible();
});

test('no secret of ours reaches the browser, and the client secret of a link no address', async ({
  page,
  signedUpPerson: _,
}) => {
  const addresses: string[] = [];
  const bodies: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  page.on('response', async (response) => {
    bodies.push(await response.text().catch(() => ''));
  });
  await linkByHand(page, 'Test (Non-OAuth)', ['Success']);
  await expect(page.getByText('1 account linked')).toBeVisible();
  expect(bodies.some((body) => body.includes('Success'))).toBe(true);
  expect(addresses.filter((address) => /secret/i.test(address))).toEqual([]);
  for (const secret of [env.STRIPE_WEBHOOK_SECRET, env.STRIPE_SECRET_KEY])
    expect(bodies.filter((body) => body.includes(secret))).toEqual([]);
});

test('nothing is asked of any other place than the app and the bank service', async ({ page, signedUpPerson: _ }) => {
  const places = new Set<string>();
  page.on('request', (request) => places.add(new URL(request.url()).origin));
  await linkByHand(page, 'Test (Non-OAuth)', ['Success']);
  await expect(page.getByText('1 account linked')).toBeVisible();
  const own = [env.APP_URL, env.STRIPE_API_BASE_URL].map((url) => new URL(url).origin);
  expect([...places].filter((place) => !own.includes(place) && !/^(data|blob|null)/.test(place))).toEqual([]);
});

async function expectUnderPolicy(page: Page, path: string): Promise<void> {
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBe(200);
  expect(answer?.headers()['content-security-policy'], path).toMatch(POLICY);
}
