import fc from 'fast-check';
import type { Balance } from './balance';
import type { Refresh } from './refresh';
import type { AccountSnapshot } from './snapshot';
import { aSnapshot, at, usd } from './snapshot-fixture';

// For property tests: a bank account at Stripe that lives through random news, the events Stripe makes of them, and the ways in
// which deliveries go wrong.

type Facts = Pick<
  AccountSnapshot,
  'displayName' | 'status' | 'balance' | 'balanceRefresh' | 'ownershipRefresh' | 'transactionsRefresh'
>;

/** Stripe starts none in the second of the last one: its quota is longer. */
const attempt = (last: Refresh | null, now: Date): Refresh =>
  last && last.lastAttemptedAt >= now ? last : { status: 'pending', lastAttemptedAt: now, nextAvailableAt: null };
const settle = (refresh: Refresh | null, status: 'succeeded' | 'failed', now: Date): Refresh | null =>
  refresh && { ...refresh, status, nextAvailableAt: now };

const euros = { currency: 'EUR', current: 5, available: null, used: null };
const read = (now: Date, amount: number): Balance =>
  amount % 2 === 0 ? usd(now, amount) : { ...usd(now, amount), amounts: [euros, ...usd(now, amount).amounts] };

/** What may happen to an account: what Stripe says of it afterwards. */
const HAPPENINGS: Record<string, (facts: Facts, now: Date, amount: number) => Facts> = {
  renamed: (facts, _, amount) => ({ ...facts, displayName: `Account ${amount}` }),
  asked: (facts, now) => ({ ...facts, balanceRefresh: attempt(facts.balanceRefresh, now) }),
  refreshed: (facts, now, amount) => ({
    ...facts,
    balance: read(now, amount),
    balanceRefresh: settle(facts.balanceRefresh, 'succeeded', now),
  }),
  // The bank mends what it said before: the same as-of, other figures.
  corrected: (facts, _, amount) => ({ ...facts, balance: facts.balance && read(facts.balance.asOf, amount) }),
  failed: (facts, now) => ({ ...facts, balanceRefresh: settle(facts.balanceRefresh, 'failed', now) }),
  askedForOwners: (facts, now) => ({ ...facts, ownershipRefresh: attempt(facts.ownershipRefresh, now) }),
  ownersRefreshed: (facts, now) => ({ ...facts, ownershipRefresh: settle(facts.ownershipRefresh, 'succeeded', now) }),
  askedForTransactions: (facts, now) => ({ ...facts, transactionsRefresh: attempt(facts.transactionsRefresh, now) }),
  transactionsRefreshed: (facts, now) => ({
    ...facts,
    transactionsRefresh: settle(facts.transactionsRefresh, 'succeeded', now),
  }),
  deactivated: (facts) => ({ ...facts, status: 'inactive' }),
  reactivated: (facts) => ({ ...facts, status: 'active' }),
  disconnected: (facts) => ({ ...facts, status: 'disconnected' }),
};

const NEWBORN: Facts = {
  displayName: 'Checking',
  status: 'active',
  balance: null,
  balanceRefresh: null,
  ownershipRefresh: null,
  transactionsRefresh: null,
};

export interface Life {
  /** What Stripe sent, in the order in which it happened. Stamped with whole seconds, so that several share one. */
  readonly events: readonly AccountSnapshot[];
  /** What Stripe answers to whoever asks at the end. */
  readonly answer: AccountSnapshot;
}

const happening = fc.record({
  kind: fc.constantFrom(...Object.keys(HAPPENINGS)),
  after: fc.integer({ min: 0, max: 2 }),
  amount: fc.integer({ min: -3, max: 3 }),
});

export const aLife: fc.Arbitrary<Life> = fc.array(happening, { minLength: 1, maxLength: 8 }).map((happenings) => {
  let facts = NEWBORN;
  let second = 0;
  const events = [aSnapshot({ ...facts, observedAt: at(0) })];
  for (const { kind, after, amount } of happenings) {
    second += after;
    if (facts.status !== 'disconnected') facts = HAPPENINGS[kind]?.(facts, at(second), amount) ?? facts;
    events.push(aSnapshot({ ...facts, observedAt: at(second) }));
  }
  const asked = { observedAt: at(second + 10), source: 'reconcile', certainty: 'looked_up' } as const;
  return { events, answer: aSnapshot({ ...facts, ...asked }) };
});

/** Every event at least once, in any order. */
export const inAnyOrder = ({ events }: Life): fc.Arbitrary<AccountSnapshot[]> =>
  fc.array(fc.constantFrom(...events), { maxLength: 4 }).chain((copies) => shuffled([...events, ...copies]));

/** Some events not at all, others twice, in any order. */
export const withLosses = ({ events }: Life): fc.Arbitrary<AccountSnapshot[]> =>
  fc.array(fc.constantFrom(...events), { maxLength: 10 });

const shuffled = (events: AccountSnapshot[]): fc.Arbitrary<AccountSnapshot[]> =>
  fc.shuffledSubarray(events, { minLength: events.length });
