import { test } from './test';
import type { Look } from './tour';
import { tourAccounts, tourTroubles } from './tour-of-accounts';
import { tourEntrance } from './tour-of-entrance';
import { tourLinkEnds } from './tour-of-link-ends';
import { tourLinking } from './tour-of-linking';
import { tourSettings } from './tour-of-settings';
import { tourSupport } from './tour-of-support';

/** A test for each tour, together every page and every screen of the bank's. `rule` is what holds wherever one looks, and begins each title. */
export function describeTours(rule: string, look: Look): void {
  test.describe(rule, () => {
    test('on any screen of a link', ({ page, signedUpPerson: _ }) => tourLinking(page, look));
    test('on any page about a link that ends otherwise', ({ page, signedUpPerson }) =>
      tourLinkEnds(page, signedUpPerson, look));
    test('on any page about accounts', ({ page }) => tourAccounts(page, look));
    test('on any page about accounts in trouble', ({ page }) => tourTroubles(page, look));
    test('on any page of settings', ({ page, signedUpPerson }) => tourSettings(page, signedUpPerson, look));
    test('on any page of support', ({ page }) => tourSupport(page, look));
    test('on any page before sign-in', ({ page }) => tourEntrance(page, look));
  });
}
