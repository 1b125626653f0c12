import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/lib/domain/locale';
import { CATALOG } from '@/messages/catalog';
import { toLinkProblem } from './link-problem';
import { type Collected, FIRST_STATE, type LinkEvent, linkReducer, type LinkState } from './link-state';

const session = { sessionId: 'fcsess_1', clientSecret: 'fcsess_1_secret', publishableKey: 'pk_test_1' };

const after = (...events: LinkEvent[]): LinkState => events.reduce(linkReducer, FIRST_STATE);

const agreed: LinkEvent = { type: 'agreed', attemptId: 'a1' };
const prepared: LinkEvent = { type: 'prepared', attemptId: 'a1', session };
const retried: LinkEvent = { type: 'retried', attemptId: 'a2' };
const dismissed: LinkEvent = { type: 'dismissed' };
const collected = (result: Collected): LinkEvent => ({ type: 'collected', result });
const linked = collected({ kind: 'linked' });
const completed = (accounts: number, lookalikes = 0): LinkEvent => ({
  type: 'completed',
  sessionId: 'fcsess_1',
  accounts,
  lookalikes,
});
const notCompleted = (problem: 'not_finished' | 'failed'): LinkEvent => ({
  type: 'not_completed',
  sessionId: 'fcsess_1',
  problem,
});
const notPrepared = (problem: 'network' | 'failed'): LinkEvent => ({ type: 'not_prepared', attemptId: 'a1', problem });

describe('a link', () => {
  it('goes from the explanation over the bank to its accounts', () => {
    expect(after()).toEqual({ step: 'explaining' });
    expect(after(agreed)).toEqual({ step: 'preparing', attemptId: 'a1' });
    expect(after(agreed, prepared)).toEqual({ step: 'collecting', session });
    expect(after(agreed, prepared, linked)).toEqual({ step: 'completing', sessionId: 'fcsess_1' });
    expect(after(agreed, prepared, linked, completed(3, 1))).toEqual({
      step: 'ended',
      outcome: 'linked',
      accounts: 3,
      lookalikes: 1,
    });
  });

  it('ends without a word of error when it is cancelled', () => {
    expect(after(agreed, prepared, collected({ kind: 'cancelled' }))).toMatchObject({
      step: 'ended',
      outcome: 'cancelled',
    });
  });

  it('can be dismissed wherever a dialog of ours is open', () => {
    for (const events of [[], [agreed], [agreed, notPrepared('failed')]]) {
      expect(after(...events, dismissed)).toMatchObject({ step: 'ended', outcome: 'dismissed' });
    }
  });

  it('cannot be dismissed while the bank is asked or its accounts are read', () => {
    expect(after(agreed, prepared, dismissed)).toMatchObject({ step: 'collecting' });
    expect(after(agreed, prepared, linked, dismissed)).toMatchObject({ step: 'completing' });
  });

  it('does not open a modal for an attempt that was dismissed or replaced', () => {
    expect(after(agreed, dismissed, prepared)).toMatchObject({ step: 'ended' });
    expect(after(agreed, { ...prepared, attemptId: 'other' })).toMatchObject({ step: 'preparing' });
  });
});

describe('after a problem one click', () => {
  it('repeats the same attempt when a request was lost, so that it opens one session', () => {
    expect(after(agreed, notPrepared('network'), retried)).toEqual({ step: 'preparing', attemptId: 'a1' });
  });

  it('is a new attempt when the old one was refused', () => {
    expect(after(agreed, notPrepared('failed'), retried)).toEqual({ step: 'preparing', attemptId: 'a2' });
  });

  it.each(['network', 'expired', 'bank_unavailable', 'failed'] as const)(
    'starts over when the bank’s screens ended with %s',
    (problem) => {
      expect(after(agreed, prepared, collected({ kind: 'problem', problem }), retried)).toEqual({
        step: 'preparing',
        attemptId: 'a2',
      });
    },
  );

  it('only finishes when the bank is connected and the rest was lost', () => {
    const lost = [agreed, prepared, linked, notCompleted('not_finished')];
    expect(after(...lost)).toMatchObject({ step: 'problem', problem: 'not_finished' });
    expect(after(...lost, retried)).toEqual({ step: 'completing', sessionId: 'fcsess_1' });
    expect(after(...lost, retried, completed(1))).toMatchObject({ outcome: 'linked', accounts: 1 });
  });

  it('starts over when the finished session is not ours to read', () => {
    expect(after(agreed, prepared, linked, notCompleted('failed'), retried)).toMatchObject({ step: 'preparing' });
  });

  it('lets accounts be chosen where none was', () => {
    const nothing = [agreed, prepared, linked, completed(0)];
    expect(after(...nothing)).toMatchObject({ step: 'problem', problem: 'nothing_selected' });
    expect(after(...nothing, retried)).toMatchObject({ step: 'preparing' });
  });
});

it('reads the accounts of a session that had been finished before', () => {
  expect(after(agreed, prepared, collected({ kind: 'spent' }))).toMatchObject({ step: 'completing' });
});

it.each([
  [{ type: 'api_connection_error' }, 'network'],
  [{ type: 'invalid_request_error', code: 'session_expired' }, 'expired'],
  [{ type: 'invalid_request_error', code: 'institution_unavailable_planned' }, 'bank_unavailable'],
  [{ type: 'api_error', code: 'accounts_unavailable' }, 'bank_unavailable'],
  [{ type: 'api_error' }, 'failed'],
  [{ type: 'a_type_of_next_year', code: 'unheard_of' }, 'failed'],
])('takes the error %o of Stripe.js for %s', (error, problem) => {
  expect(toLinkProblem(error)).toBe(problem);
});

it.each(LOCALES)('says something else of each problem in %s', (locale) => {
  const words = Object.values(CATALOG[locale].linking.browser.problems);
  expect(new Set(words.map(({ title }) => title)).size).toBe(words.length);
  expect(new Set(words.map(({ text }) => text)).size).toBe(words.length);
});
