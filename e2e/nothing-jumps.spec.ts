import type { Page } from '@playwright/test';
import { balance, card, openAccount } from './support/account-views';
import { expectStill } from './support/appearance';
import { cash } from './support/balances';
import { signInAs } from './support/demo-people';
import { expectShortcuts } from './support/keyboard';
import { linkAccounts } from './support/linking';
import { changeAccount } from './support/sandbox';
import { slowWire } from './support/slow-wire';
import { expect, test } from './support/test';

const BANK = 'Ownership Accounts';

/**
 * Every move of what stands on the page that nobody asked for, by what moved. Scores are told to a thousandth; a button whose word changes stays
 * below. https://web.dev/articles/cls
 */
async function shiftsOf(page: Page): Promise<string[]> {
  await expectStill(page);
  return page.evaluate(() => {
    interface Shift extends PerformanceEntry {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly { readonly node: Node | null }[];
    }
    const named = (node: Node | null) =>
      node instanceof Element ? node.outerHTML.slice(0, 120) : `${node?.textContent}`;
    return new Promise<string[]>((resolve) => {
      const found: string[] = [];
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries() as Shift[])
          if (!shift.hadRecentInput && shift.value >= 0.001)
            found.push(`${shift.value.toFixed(4)} ${shift.sources.map(({ node }) => named(node)).join(' | ')}`);
      }).observe({ type: 'layout-shift', buffered: true });
      // What was there before is told at once.
      requestAnimationFrame(() => setTimeout(() => resolve(found)));
      setTimeout(() => resolve(found), 2_000);
    });
  });
}

for (const width of [390, 1440])
  test(`no page moves while it comes, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/sign-in');
    // How fast a machine fetches its letters is not asked here.
    await page.evaluate(() => document.fonts.ready.then(() => null));
    await page.reload();
    await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeEnabled();
    expect(await shiftsOf(page)).toEqual([]);
    await signInAs(page, 'ada@florin.example');
    await page.goto('/overview');
    await expectShortcuts(page);
    expect(await shiftsOf(page)).toEqual([]);
    await openAccount(page, 'Everyday Checking');
    await page.reload();
    await expectShortcuts(page);
    await expect(page.getByRole('region', { name: 'Activity' }).getByRole('listitem').first()).toBeVisible();
    expect(await shiftsOf(page)).toEqual([]);
  });

test('no page moves while it comes in pieces', async ({ page }) => {
  await signInAs(page, 'ada@florin.example');
  const wire = await slowWire();
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${wire.url}/overview`);
    expect(await shiftsOf(page)).toEqual([]);
    await openAccount(page, 'Everyday Checking');
    await page.reload();
    expect(await shiftsOf(page)).toEqual([]);
  }
  wire.close();
});

test('news of a balance changes the figures and moves nothing', async ({ page, signedUpPerson }) => {
  const id = (await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']))('Single Owner');
  await expectShortcuts(page);
  await changeAccount(id, { balance: cash(123_456) });
  await page.keyboard.press('r');
  await expect(card(page, 'Single Owner')).toContainText('$1,234.56');
  await expect(card(page, 'Single Owner')).toContainText('As of');
  expect(await shiftsOf(page)).toEqual([]);
});

test('for whoever wants less motion, figures step and nothing moves', async ({ page, signedUpPerson }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const id = (await linkAccounts(page, signedUpPerson, BANK, ['Single Owner']))('Single Owner');
  await openAccount(page, 'Single Owner');
  await expectShortcuts(page);
  const current = balance(page, 'Current');
  const before = await current.innerText();
  const seen = await current.evaluateHandle((figure) => {
    const texts = new Set([figure.textContent]);
    new MutationObserver(() => texts.add(figure.textContent)).observe(figure, {
      subtree: true,
      characterData: true,
      childList: true,
    });
    return texts;
  });
  await changeAccount(id, { balance: cash(9_876_543) });
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(current).toHaveText('$98,765.43');
  expect(await seen.evaluate((texts) => [...texts])).toEqual([before, '$98,765.43']);
  const moving = await page.evaluate(
    () =>
      document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().activeDuration) > 1).length,
  );
  expect(moving).toBe(0);
});
