import { test } from './test';
import { SPANISH } from './languages';
import type { Look } from './tour';
import { tourAccounts, tourTroubles } from './tour-of-accounts';
import { tourAddresses } from './tour-of-addresses';
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
    test('on any page that has an address', ({ page, person }) => tourAddresses(page, person, look));
  });
}

/** The same texts take more room in Spanish. One tour, of the pages as they stand: what opens on them is built as it is in English. */
export function describeSpanishTour(rule: string, look: Look): void {
  test.describe('in Spanish', () => {
    test.use({ locale: 'es-ES' });
    test(`${rule} on any page that has an address`, ({ page, person }) => tourAddresses(page, person, look, SPANISH));
  });
}
