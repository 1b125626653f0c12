/**
 * Every page of the app, by whom it is for. The tours go through these lists and `every-page.spec.ts` compares them with the app's folders,
 * so that no page can come to stand outside the tours.
 */
export const ENTRANCE = ['/sign-in', '/sign-up', '/goodbye'];

export const DASHBOARD = ['/overview', '/overview/why', '/sample', '/arrange', '/alerts', '/duplicates'];

/** What stands below an account's own address. */
export const OF_AN_ACCOUNT = [
  '',
  '/why',
  '/activity',
  '/statement',
  '/bank',
  '/delete',
  '/transactions/[transactionId]',
];

export const SETTINGS = [
  '/settings',
  '/settings/alerts',
  '/settings/password',
  '/settings/two-factor',
  '/settings/passkeys',
  '/settings/sessions',
  '/settings/delete',
];

export const SUPPORT = [
  '/support',
  '/support/events',
  '/support/settings',
  '/support/settings/password',
  '/support/settings/two-factor',
  '/support/settings/passkeys',
  '/support/settings/sessions',
];

/** Where nobody gets by address alone: `tourSettings` goes there with a password, `tourSupport` by a search. */
export const REACHED_BY_STEPS = ['/sign-in/code', '/support/customers/[userId]'];
