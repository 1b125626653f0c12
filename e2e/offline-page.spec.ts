import { expect, test } from './support/test';

test.use({ serviceWorkers: 'allow', allowedInConsole: /net::ERR_|status of 503/ });

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
