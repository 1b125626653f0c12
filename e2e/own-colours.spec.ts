import { signInAs } from './support/demo-people';
import { expect, test } from './support/test';

const APART = [
  { system: 'dark', chosen: 'Light' },
  { system: 'light', chosen: 'Dark' },
] as const;

for (const { system, chosen } of APART)
  test(`where the person’s own colours are ${system}, lines and choices are seen in them, though Florin’s were chosen ${chosen}`, async ({
    page,
  }) => {
    await signInAs(page, 'ada@florin.example');
    await page.getByRole('button', { name: 'Theme' }).click();
    await page.getByRole('menuitemradio', { name: chosen }).click();
    await page.emulateMedia({ forcedColors: 'active', colorScheme: system, reducedMotion: 'reduce' });
    const line = page.getByRole('img', { name: 'Net worth in USD' }).locator('path.stroke-accent').first();
    const ink = await page
      .getByRole('heading', { level: 2 })
      .first()
      .evaluate((text) => getComputedStyle(text).color);
    await expect(line).toHaveCSS('stroke', ink);
    await expect(page.getByRole('link', { name: '3M' })).toHaveCSS('outline-style', 'solid');
    await expect(page.getByRole('link', { name: 'Overview' })).toHaveCSS('text-decoration-line', 'underline');
  });
