import { expect, it } from 'vitest';
import { transactionsHref } from './transactions-href';

it.each([
  ['/accounts/fca_1', { search: '', status: 'all', before: null }, '/accounts/fca_1#transactions'],
  [
    '/accounts/fca_1?range=1y',
    { search: 'a b', status: 'all', before: null },
    '/accounts/fca_1?range=1y&q=a+b#transactions',
  ],
  [
    '/accounts/fca_1',
    { search: '', status: 'void', before: '5_x' },
    '/accounts/fca_1?status=void&before=5_x#transactions',
  ],
] as const)('adds a choice to %s and keeps what else it says', (base, choice, href) => {
  expect(transactionsHref(base, choice)).toBe(href);
});
