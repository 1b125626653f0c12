import { expect, it } from 'vitest';
import { type Access, consentsOf, sharersOf } from './access';

const consent = (day: number) => ({
  givenAt: new Date(Date.UTC(2026, 10, day)),
  wordingVersion: '2026-11-21',
  permissions: ['balances'],
});
const [early, late] = [consent(3), consent(20)];
const accesses: Access[] = [
  { accountId: 'a', permissions: ['balances'], consent: early },
  { accountId: 'b', permissions: ['balances', 'ownership'], consent: null },
  { accountId: 'c', permissions: [], consent: late },
  { accountId: 'd', permissions: ['balances'], consent: { ...late } },
];

it('counts the accounts that share something', () => {
  expect(['balances', 'ownership', 'transactions'].map((permission) => sharersOf(permission, accesses))).toEqual([
    3, 1, 0,
  ]);
});

it('names each consent once, the latest first, and those that have none at the end', () => {
  expect(consentsOf(accesses)).toEqual([
    { consent: late, accountIds: ['c', 'd'] },
    { consent: early, accountIds: ['a'] },
    { consent: null, accountIds: ['b'] },
  ]);
  expect(consentsOf([])).toEqual([]);
});
