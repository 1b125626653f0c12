import { expect, it } from 'vitest';
import { findInstitution, INSTITUTIONS } from './institutions';

it('offers every institution of Stripe’s test mode by its documented name', () => {
  const names = INSTITUTIONS.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'Test (Non-OAuth)',
      'Test (OAuth)',
      'Bank (Non-OAuth)',
      'Bank (OAuth)',
      'Ownership Accounts',
      'Invalid Payment Accounts',
      'Down (Scheduled)',
      'Down (Unscheduled)',
      'Down (Error)',
    ]),
  );
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(INSTITUTIONS.map(({ id }) => id)).size).toBe(names.length);
});

it('shows five by search only', () => {
  const hidden = INSTITUTIONS.filter(({ featured }) => !featured);
  expect(hidden.map(({ name }) => name)).toEqual([
    'Tokenized Account Number',
    'Inactive Accounts',
    'Immediately Requires Reauthentication',
    'Eventually Requires Reauthentication',
    'Data cannot be shared through Link',
  ]);
});

it('has accounts with four digits and distinct names, and none where the bank is down', () => {
  for (const { accounts, downtime } of INSTITUTIONS) {
    expect(accounts.every(({ last4 }) => /^\d{4}$/.test(last4))).toBe(true);
    expect(new Set(accounts.map(({ name }) => name)).size).toBe(accounts.length);
    expect(accounts.length > 0).toBe(downtime === null);
  }
});

it('finds none by a name that is not there', () => {
  expect(findInstitution('Test Institution')).toBeNull();
});
