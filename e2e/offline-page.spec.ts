import type { Page } from '@playwright/test';
import { openAccount } from './support/account-views';
import { env } from './support/env';
import { linkAccounts } from './support/linking';
import { expect, test } from './support/test';

test.use({ serviceWorkers: 'allow', allowedInConsole: /net::ERR_|status of 503/ });

/** All that pages can leave on a device but cookies, by name; the browser's own cache leaves out what may not be stored. */
const keptOn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => [
    ...(await caches.keys()),
    ...(await indexedDB.databases()).map(({ name }) => `${name}`),
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
  ]);

test('no figure is kept on the device, and none may be stored on the way to it', async ({ page, signedUpPerson }) => {
  const answers: [path: string, stored: string | undefined][] = [];
  page.on('response', (answer) => {
    const { origin, pathname } = new URL(answer.url());
    if (origin === new URL(env.APP_URL).origin && !/^\/_next\/|^\/sw\.js|\.(?:svg|png|webmanifest)$/.test(pathname))
      answers.push([pathname, answer.headers()['cache-control']]);
  });
  await linkAccounts(page, signedUpPerson, 'Ownership Accounts', ['Single Owner']);
  await openAccount(page, 'Single Owner');
  await page.goto('/overview/why');
  await expect(page.getByRole('row', { name: /^Total/ })).toBeVisible();
  expect(await keptOn(page)).toEqual([]);
  expect(answers.filter(([path]) => path.startsWith('/accounts/') || path === '/overview').length).toBeGreaterThan(1);
  expect(answers.filter(([, stored]) => !stored?.includes('no-store'))).toEqual([]);
});

test('says in our words that there is no network, keeps nothing on the device, and goes on when there is one', async ({
  page,
  signedUpPerson,
}) => {
  expect(signedUpPerson.email).not.toBe('');
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated');
  await page.context().setOffline(true);
  await page.goto('/settings').catch(() => undefined);
  await expect(page.getByRole('heading', { name: 'Florin can’t be reached' })).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.context().setOffline(false);
  await page.goto('/overview');
  await expect(page.getByRole('heading', { name: 'Overview' })).toBeAttached();
  const manifest = await page.request.get('/manifest.webmanifest');
  expect(await manifest.json()).toMatchObject({ start_url: '/overview', display: 'standalone' });
  for (const { src } of (await manifest.json()).icons) expect((await page.request.get(src)).ok(), src).toBe(true);
});
