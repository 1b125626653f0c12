import { describe, expect, it } from 'vitest';
import { findInstitution } from '../state/institutions';
import type { StoredSession } from '../state/stored-session';
import type { AtBank, FlowStep } from './flow';
import { toFlowView } from './flow-view';
import { askedFor } from './testing/session-for-tests';

const NOW = Date.parse('2026-11-21T14:20:00Z');
const session: StoredSession = { ...askedFor(), id: 'fcsess_1', clientSecret: 's', created: 0, state: 'open' };

function view(step: FlowStep, given: Partial<StoredSession> = {}) {
  return toFlowView(step, { ...session, ...given }, NOW);
}

function institution(name: string) {
  const found = findInstitution(name);
  if (!found) throw new Error(`no institution is called ${name}`);
  return found;
}

function at(name: string): AtBank {
  return { at: 'at_bank', institution: institution(name), ticket: 't', notice: null };
}

describe('the panes', () => {
  it('list exactly the data that the session asks for', () => {
    const consent = view({ at: 'consent' }, { permissions: ['ownership', 'balances'] });
    expect(consent).toMatchObject({ permissions: [{ label: 'Account owners' }, { label: 'Balances' }] });
  });

  it('offer the featured banks at first, in words that searching is not needed for', () => {
    const picker = view({ at: 'institution_picker' });
    const names = picker.pane === 'institution_picker' ? picker.featured.map(({ name }) => name) : [];
    expect(names).toContain('Test (Non-OAuth)');
    expect(names).not.toContain('Inactive Accounts');
  });

  it('tell the three kinds of outage apart, and when a planned one ends', () => {
    const outages = ['Down (Scheduled)', 'Down (Unscheduled)', 'Down (Error)'].map((name) => view(at(name)));
    expect(outages).toMatchObject([
      { pane: 'institution_down', outage: { kind: 'scheduled', until: '2026-11-21T17:00:00.000Z' } },
      { pane: 'institution_down', outage: { kind: 'unscheduled' } },
      { pane: 'institution_down', outage: { kind: 'error' } },
    ]);
  });

  it('meet each bank at its own kind of door', () => {
    const doors = ['Test (Non-OAuth)', 'Bank (Non-OAuth)', 'Bank (OAuth)'].map((name) => view(at(name)).pane);
    expect(doors).toEqual(['connecting', 'sign_in_form', 'bank_prepane']);
  });

  it('show accounts that the filters keep out, with the reason', () => {
    const filters = { accountSubcategories: ['checking', 'savings'] as const, country: null };
    const picker = view(
      { at: 'account_picker', institution: institution('Bank (Non-OAuth)') },
      {
        filters: {
          ...filters,
          accountSubcategories: [...filters.accountSubcategories],
          requirePaymentMethodSupport: null,
        },
      },
    );
    expect(picker).toMatchObject({
      accounts: [
        { name: 'Checking', refusal: null },
        { name: 'Savings', refusal: null },
        { name: 'Credit Card', refusal: 'Only checking or savings accounts can be connected here' },
      ],
    });
  });

  it('say so where a bank has no account that fits', () => {
    const filters = { accountSubcategories: ['mortgage' as const], country: null, requirePaymentMethodSupport: null };
    const step: FlowStep = { at: 'account_picker', institution: institution('Bank (Non-OAuth)') };
    expect(view(step, { filters })).toMatchObject({ pane: 'no_eligible_accounts', found: 3, wanted: 'mortgage' });
  });
});
