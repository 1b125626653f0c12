import { expect, test } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DASHBOARD, ENTRANCE, OF_AN_ACCOUNT, REACHED_BY_STEPS, SETTINGS, SUPPORT } from './support/addresses';

const APP = join(import.meta.dirname, '../app');

/** Addresses as the app's folders give them; "/" is left out, which only leads elsewhere. */
function pagesOfTheApp(): string[] {
  const files = readdirSync(APP, { recursive: true, encoding: 'utf8' }).map((file) => `/${file.replaceAll('\\', '/')}`);
  const pages = files.filter((file) => file.endsWith('/page.tsx'));
  return pages.map((page) => page.slice(0, -'/page.tsx'.length).replaceAll(/\/\([^/]+\)/g, '')).filter(Boolean);
}

test('every page of the app is on a tour, which looks at it for faults and for its width', () => {
  const ofAnAccount = OF_AN_ACCOUNT.map((part) => `/accounts/[accountId]${part}`);
  const toured = [...ENTRANCE, ...DASHBOARD, ...ofAnAccount, ...SETTINGS, ...SUPPORT, ...REACHED_BY_STEPS];
  expect(pagesOfTheApp().toSorted()).toEqual(toured.toSorted());
});
