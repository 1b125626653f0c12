import { describe, expect, it } from 'vitest';
import { findInstitution, INSTITUTIONS, type Institution } from '../state/institutions';
import type { StoredSession } from '../state/stored-session';
import { advance, answerFromBank, type World } from './advance';
import type { AtBank, FlowStep } from './flow';
import type { ChallengeKind, FlowAction } from './protocol';
import { askedFor } from './testing/session-for-tests';

const session: StoredSession = { ...askedFor(), id: 'fcsess_1', clientSecret: 's', created: 0, state: 'open' };

function worldWith(given: Partial<StoredSession> = {}) {
  const linked: string[] = [];
  const world: World = {
    session: { ...session, ...given },
    findInstitution: (id) => INSTITUTIONS.find((institution) => institution.id === id) ?? null,
    offersLink: false,
    addBankAccount: ({ accountNumber }) => void linked.push(accountNumber),
    link: (_institution, names) => void linked.push(...names),
  };
  return { world, linked };
}

function bank(name: string): Institution {
  const institution = findInstitution(name);
  if (!institution) throw new Error(`no institution is called ${name}`);
  return institution;
}

function at(name: string): AtBank {
  return { at: 'at_bank', institution: bank(name), ticket: 't', notice: null };
}

const STEPS: FlowStep[] = [
  { at: 'consent' },
  { at: 'institution_picker' },
  at('Test (Non-OAuth)'),
  at('Bank (Non-OAuth)'),
  at('Bank (OAuth)'),
  at('Down (Scheduled)'),
  { at: 'sign_in_failed', institution: bank('Bank (Non-OAuth)') },
  { at: 'account_picker', institution: bank('Test (Non-OAuth)') },
  { at: 'success', institution: bank('Test (Non-OAuth)'), linked: ['Success'] },
];

const ACTIONS: FlowAction[] = [
  { action: 'agree' },
  { action: 'choose_institution', institutionId: bank('Bank (Non-OAuth)').id },
  { action: 'connect' },
  { action: 'sign_in', username: 'u', password: 'p' },
  { action: 'return_from_bank' },
  { action: 'try_again' },
  { action: 'link', accounts: ['Success'] },
  { action: 'back' },
];

describe('the steps of the modal', () => {
  it('follow one another in this way and no other', () => {
    const table = STEPS.map((step) => {
      const ways = ACTIONS.map((action) => [action.action, advance(step, action, worldWith().world)?.at] as const);
      const name = 'institution' in step ? `${step.at}: ${step.institution.name}` : step.at;
      return [name, Object.fromEntries(ways.filter(([, next]) => next !== undefined))];
    });
    expect(Object.fromEntries(table)).toEqual({
      consent: { agree: 'institution_picker' },
      institution_picker: { choose_institution: 'at_bank', back: 'consent' },
      'at_bank: Test (Non-OAuth)': { connect: 'account_picker', back: 'institution_picker' },
      'at_bank: Bank (Non-OAuth)': { sign_in: 'account_picker', back: 'institution_picker' },
      'at_bank: Bank (OAuth)': { return_from_bank: 'at_bank', back: 'institution_picker' },
      'at_bank: Down (Scheduled)': { back: 'institution_picker' },
      'sign_in_failed: Bank (Non-OAuth)': { try_again: 'at_bank', back: 'institution_picker' },
      'account_picker: Test (Non-OAuth)': {
        return_from_bank: 'account_picker',
        link: 'success',
        back: 'institution_picker',
      },
      'success: Test (Non-OAuth)': {},
    });
  });

  it('stay where they are for a bank that does not exist', () => {
    const action: FlowAction = { action: 'choose_institution', institutionId: 'fcinst_nobody' };
    expect(advance({ at: 'institution_picker' }, action, worldWith().world)).toBeNull();
  });

  it.each([
    ['incorrect', { at: 'at_bank', notice: 'wrong_password' }],
    ['error', { at: 'sign_in_failed' }],
    ['options', { at: 'challenge', kind: 'options' }],
    ['mfa', { at: 'challenge', kind: 'mfa' }],
    ['confirm_mfa', { at: 'challenge', kind: 'confirm_mfa' }],
    ['security_question', { at: 'challenge', kind: 'security_question' }],
    ['anything else', { at: 'account_picker' }],
  ])('take the password "%s" as Stripe\'s test mode does', (password, next) => {
    const action: FlowAction = { action: 'sign_in', username: 'u', password };
    expect(advance(at('Bank (Non-OAuth)'), action, worldWith().world)).toMatchObject(next);
  });

  it('make a new ticket for each visit to a bank', () => {
    const action: FlowAction = { action: 'choose_institution', institutionId: bank('Bank (OAuth)').id };
    const visits = [1, 2].map(() => advance({ at: 'institution_picker' }, action, worldWith().world));
    expect(new Set(visits.map((step) => step?.at === 'at_bank' && step.ticket)).size).toBe(2);
  });
});

describe('what a bank asks for after the password', () => {
  const ask = (kind: ChallengeKind, answer: string) => {
    const step: FlowStep = { at: 'challenge', institution: bank('Bank (Non-OAuth)'), kind, notice: null };
    return advance(step, { action: 'answer_challenge', answer }, worldWith().world);
  };

  it.each([
    ['mfa', '123456', { at: 'account_picker' }],
    ['mfa', 'incorrect', { at: 'challenge', kind: 'mfa', notice: 'wrong_answer' }],
    ['mfa', 'security_question', { at: 'challenge', kind: 'security_question', notice: null }],
    ['security_question', 'error', { at: 'sign_in_failed' }],
    ['options', 'way-1', { at: 'challenge', kind: 'mfa' }],
    ['confirm_mfa', 'confirmed', { at: 'account_picker' }],
  ] as const)('%s answered with "%s" leads on', (kind, answer, next) => {
    expect(ask(kind, answer)).toMatchObject(next);
  });
});

describe('numbers typed by hand', () => {
  const numbers: FlowAction = { action: 'give_numbers', routingNumber: '110000000', accountNumber: '000123456789' };

  it.each([null, { mode: null }, { mode: 'disabled' as const }])('are not taken where %o is said', (manualEntry) => {
    const { world } = worldWith({ manualEntry });
    expect(advance({ at: 'institution_picker' }, { action: 'enter_manually' }, world)).toBeNull();
  });

  it('complete the session where it lets people type them', () => {
    const { world, linked } = worldWith({ manualEntry: { mode: 'automatic' } });
    const pane = advance({ at: 'institution_picker' }, { action: 'enter_manually' }, world);
    expect(pane).toEqual({ at: 'manual_entry' });
    expect(pane && advance(pane, numbers, world)).toEqual({ at: 'manual_entry_success', last4: '6789' });
    expect(linked).toEqual(['000123456789']);
  });
});

describe('saving with Link', () => {
  const code: FlowStep = { at: 'link_code', institution: bank('Bank (OAuth)'), linked: ['Checking'], notice: null };

  it.each([
    ['000001', { at: 'link_code', notice: 'invalid' }],
    ['000002', { at: 'link_code', notice: 'expired' }],
    ['000003', { at: 'link_code', notice: 'too_many' }],
    ['12345', { at: 'link_code', notice: 'invalid' }],
    ['111111', { at: 'success', linked: ['Checking'] }],
  ])('takes the code %s as test mode does', (typed, next) => {
    expect(advance(code, { action: 'give_code', code: typed }, worldWith().world)).toMatchObject(next);
  });

  it('is offered after linking, and can be declined', () => {
    const { world } = worldWith();
    const picker: FlowStep = { at: 'account_picker', institution: bank('Bank (OAuth)') };
    const offer = advance(picker, { action: 'link', accounts: ['Checking'] }, { ...world, offersLink: true });
    expect(offer?.at).toBe('save_to_link');
    const elsewhere: FlowStep = { at: 'account_picker', institution: bank('Data cannot be shared through Link') };
    const unsaved = advance(elsewhere, { action: 'link', accounts: ['Checking'] }, { ...world, offersLink: true });
    expect(unsaved?.at).toBe('success');
    expect(offer && advance(offer, { action: 'skip_link' }, world)).toMatchObject({ at: 'success' });
  });
});

describe("the bank's own window", () => {
  it('opens the accounts with a yes and keeps the visit with a no', () => {
    expect(answerFromBank(at('Test (OAuth)'), { approved: true })).toMatchObject({ at: 'account_picker' });
    expect(answerFromBank(at('Test (OAuth)'), { approved: false })).toMatchObject({
      at: 'at_bank',
      notice: 'no_access',
    });
  });

  it('shows no accounts but those that were shared there, and takes none for a no', () => {
    const shared = answerFromBank(at('Bank (OAuth)'), { approved: true, accounts: ['Savings', 'Nobody'] });
    expect(shared).toMatchObject({ at: 'account_picker', institution: { accounts: [{ name: 'Savings' }] } });
    const none = answerFromBank(at('Bank (OAuth)'), { approved: true, accounts: [] });
    expect(none).toMatchObject({ at: 'at_bank', notice: 'no_access' });
    const whole = answerFromBank(at('Test (OAuth)'), { approved: true, accounts: ['Success'] });
    expect(whole.at === 'account_picker' && whole.institution.accounts).toHaveLength(10);
  });

  it('cannot say yes for a bank that asks for a password, or is down', () => {
    for (const name of ['Bank (Non-OAuth)', 'Test (Non-OAuth)', 'Down (Error)']) {
      expect(answerFromBank(at(name), { approved: true })).toMatchObject({ at: 'at_bank' });
    }
  });
});

describe('linking', () => {
  const picker: FlowStep = { at: 'account_picker', institution: bank('Bank (Non-OAuth)') };
  const onlyChecking = {
    accountSubcategories: ['checking' as const],
    country: null,
    requirePaymentMethodSupport: null,
  };

  it.each([
    ['nothing', [], {}],
    ['an account that the bank does not have', ['Yacht'], {}],
    ['the same account twice', ['Checking', 'Checking'], {}],
    ['more accounts than the session takes', ['Checking', 'Savings'], { accountLimit: 1 }],
    ['an account that the filters keep out', ['Savings'], { filters: onlyChecking }],
  ])('refuses %s', (_what, accounts, given) => {
    const { world, linked } = worldWith(given);
    expect(advance(picker, { action: 'link', accounts }, world)).toBeNull();
    expect(linked).toEqual([]);
  });

  it('stops where payments are wanted and none of the accounts has numbers for them', () => {
    const filters = { accountSubcategories: null, country: null, requirePaymentMethodSupport: 'at_least_one' as const };
    const { world, linked } = worldWith({ filters });
    const invalid: FlowStep = { at: 'account_picker', institution: bank('Invalid Payment Accounts') };
    const next = advance(invalid, { action: 'link', accounts: ['Account Numbers Unavailable'] }, world);
    expect(next?.at).toBe('numbers_unavailable');
    expect(next && advance(next, { action: 'back' }, world)?.at).toBe('institution_picker');
    expect(linked).toEqual([]);
    expect(advance(picker, { action: 'link', accounts: ['Credit Card', 'Checking'] }, world)?.at).toBe('success');
  });

  it('hands on exactly the accounts that were chosen', () => {
    const { world, linked } = worldWith({ accountLimit: 2 });
    const next = advance(picker, { action: 'link', accounts: ['Savings', 'Checking'] }, world);
    expect(next).toMatchObject({ at: 'success', linked: ['Savings', 'Checking'] });
    expect(linked).toEqual(['Savings', 'Checking']);
  });
});
