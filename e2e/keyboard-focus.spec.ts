import type { Page } from '@playwright/test';
import { openAccount } from './support/account-views';
import { signInAs } from './support/demo-people';
import { tabTo } from './support/keyboard';
import { openBankScreens } from './support/linking';
import { newPerson, signUp } from './support/person';
import { expect, test } from './support/test';

/** What has the focus, and how many pixels wide the ring around it is. Null where it is outside the page, as on the browser's own buttons. */
async function focused(page: Page): Promise<{ what: string; ring: number } | null> {
  for (const frame of page.frames().reverse()) {
    const found = await frame.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body || element.tagName === 'IFRAME' || !document.hasFocus()) return null;
      // A card's ring is drawn by what makes the whole card pressable.
      const rings = [getComputedStyle(element), getComputedStyle(element, '::after')]
        .filter(({ outlineStyle }) => outlineStyle !== 'none')
        .map(({ outlineWidth }) => Number.parseFloat(outlineWidth));
      const label = element.getAttribute('aria-label') ?? element.getAttribute('name') ?? element.textContent.trim();
      return { what: `${element.tagName} ${label}`, ring: Math.max(0, ...rings) };
    });
    if (found) return found;
  }
  return null;
}

/** Presses Tab often enough to come round twice: every stop shows its ring, and there are so many or more. */
async function expectRings(page: Page, stops: number): Promise<void> {
  const seen = new Set<string>();
  for (let pressed = 0; pressed < 2 * stops; pressed++) {
    await page.keyboard.press('Tab');
    const found = await focused(page);
    if (!found) continue;
    expect.soft(found.ring, `ring around ${found.what}`).toBeGreaterThanOrEqual(2);
    seen.add(found.what);
  }
  expect(seen.size).toBeGreaterThanOrEqual(stops);
}

test('signing in takes no mouse', async ({ page, otherPage }) => {
  const person = newPerson();
  await signUp(otherPage, person);
  await page.goto('/sign-in');
  await tabTo(page, page.getByRole('textbox', { name: 'E-mail' }));
  await page.keyboard.type(person.email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(person.password);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/overview');
  await tabTo(page, page.getByRole('button', { name: 'Link a bank' }));
});

test.describe('whatever has the focus shows it by a ring', () => {
  test('before sign-in', async ({ page }) => {
    await page.goto('/sign-in');
    await expectRings(page, 6);
  });

  test('on the overview and on the page of an account', async ({ page }) => {
    await signInAs(page, 'ada@florin.example');
    await expect(page.getByRole('article').first()).toBeVisible();
    await page.reload();
    await expectRings(page, 20);
    await openAccount(page, 'Everyday Checking');
    await page.reload();
    await expectRings(page, 12);
  });

  test('in our explanation and on the bank’s screens', async ({ page, signedUpPerson: _ }) => {
    await page.getByRole('button', { name: 'Link a bank' }).click();
    await expect(page.getByRole('dialog', { name: 'Link a bank' })).toBeVisible();
    await expectRings(page, 2);
    await page.keyboard.press('Escape');
    const modal = await openBankScreens(page);
    await expectRings(page, 2);
    await modal.agree();
    await expect(modal.frame.getByRole('heading', { name: 'Choose your bank' })).toBeFocused();
    await expectRings(page, 9);
    await modal.chooseBank('Bank (Non-OAuth)');
    await modal.expectPane('Sign in to Bank (Non-OAuth)');
    await expectRings(page, 5);
  });

  test('in the support console', async ({ page }) => {
    await signInAs(page, 'sam@florin.example');
    await page.goto('/support?q=florin.example');
    await expectRings(page, 6);
  });
});
