import { test } from './test';
import type { Language } from './languages';
import type { Look } from './tour';
import { tourAccounts, tourTroubles } from './tour-of-accounts';
import { tourAddresses } from './tour-of-addresses';
import { tourEntrance } from './tour-of-entrance';
import { tourLinkEnds } from './tour-of-link-ends';
import { tourLinking } from './tour-of-linking';
import { tourSettings } from './tour-of-settings';
import { tourSupport } from './tour-of-support';

/**
 * A test for each tour that is gone in English alone: the bank's screens, which speak nothing else, and the demo's people, whose language is not
 * ours to change. `rule` is what holds wherever one looks, and begins each title.
 */
export function describeTours(rule: string, look: Look): void {
  test.describe(rule, () => {
    test('on any screen of a link', ({ page, signedUpPerson: _ }) => tourLinking(page, look));
    test('on any page about a link that ends otherwise', ({ page, signedUpPerson }) =>
      tourLinkEnds(page, signedUpPerson, look));
    test('on any page about accounts', ({ page }) => tourAccounts(page, look));
    test('on any page about accounts in trouble', ({ page }) => tourTroubles(page, look));
  });
}

/** A test for each tour that is gone in every language: together every page there is, and what opens on it. */
export function describeToursInAnyLanguage(rule: string, language: Language, look: Look): void {
  test.describe(rule, () => {
    test.use({ locale: language.locale });
    test('on any page that has an address', ({ page, person }) => tourAddresses(page, person, look, language));
    test('on any page of settings', ({ page, person }) => tourSettings(page, person, look, language));
    test('on any page of support', ({ page }) => tourSupport(page, look, language));
    test('on any page before sign-in', ({ page }) => tourEntrance(page, look, language));
  });
}
