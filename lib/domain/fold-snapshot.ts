import { type Balance, balanceText } from './balance';
import { isSettled, type Refresh } from './refresh';
import type { AccountSnapshot } from './snapshot';

// What is known of an account is folded from readings that arrive in any order, late, twice, or never. Each facet has a watermark of
// its own: an event about owners must not bring back an old balance. lib/data/snapshot-statement.ts is this file's twin in SQL, and
// a property test holds the two equal. Readings with equal watermarks are put in order by what they say, so that the result does
// not depend on which came first. Of two readings of one second neither can be told to be right, because events are dated by whole seconds
// and our own fetches to the millisecond: where they contradict each other, what Stripe answers afterwards is.

export interface Observed<Value> {
  readonly value: Value;
  /** When the reading that brought it was true. */
  readonly observedAt: Date;
}

export interface KnownAccount {
  readonly name: Observed<string | null>;
  readonly status: Observed<string>;
  readonly balance: Observed<Balance> | null;
  readonly balanceRefresh: Observed<Refresh> | null;
  readonly ownershipRefresh: Observed<Refresh> | null;
  readonly transactionsRefresh: Observed<Refresh> | null;
  /** Not null: the account is to be looked up at Stripe, and only an answer asked for after this moment will do. */
  readonly fetchWantedAt: Date | null;
}

/** A facet's rule: the greater mark wins; the mark without the text at its end is the watermark. */
interface Facet<Value> {
  readonly watermark: (observed: Observed<Value>) => readonly number[];
  readonly text: (value: Value) => string;
}

const nameFacet: Facet<string | null> = {
  watermark: ({ observedAt }) => [observedAt.getTime()],
  text: (name) => name ?? '',
};

/** `disconnected` is final, and its first news counts: a late event must not revive what the person or the bank has closed to us. */
const statusFacet: Facet<string> = {
  watermark: ({ value, observedAt }) =>
    value === 'disconnected' ? [1, -observedAt.getTime()] : [0, observedAt.getTime()],
  text: (status) => status,
};

/** The bank's clock decides, then ours: a correction of the same `asOf` wins over what it corrects. */
const balanceFacet: Facet<Balance> = {
  watermark: ({ value, observedAt }) => [value.asOf.getTime(), observedAt.getTime()],
  text: balanceText,
};

/** The later attempt wins; within one attempt a settled state beats `pending`. `event.created` counts whole seconds, so time alone cannot decide. */
const refreshFacet: Facet<Refresh> = {
  watermark: ({ value, observedAt }) => [
    value.lastAttemptedAt.getTime(),
    Number(isSettled(value)),
    observedAt.getTime(),
  ],
  text: ({ status, nextAvailableAt }) => `${status} ${nextAvailableAt?.toISOString() ?? ''}`,
};

interface Folded<Value> {
  readonly observed: Value;
  /** Two readings that no whole second tells apart say different things. */
  readonly doubtful: boolean;
}

function fold<Value>(
  facet: Facet<Value>,
  value: Value,
  observedAt: Date,
  stored: Observed<Value> | undefined,
): Folded<Observed<Value>> {
  const arrived = { value, observedAt };
  if (!stored) return { observed: arrived, doubtful: false };
  const [incoming, present] = [facet.text(value), facet.text(stored.value)];
  const later = compare(facet.watermark(arrived), facet.watermark(stored));
  const won = later === 0 ? incoming >= present : later > 0;
  const tied = compare(facet.watermark(bySecond(arrived)), facet.watermark(bySecond(stored))) === 0;
  return { observed: won ? arrived : stored, doubtful: tied && incoming !== present };
}

const secondOf = (at: Date) => Math.floor(at.getTime() / 1000) * 1000;
const bySecond = <Value>({ value, observedAt }: Observed<Value>) => ({
  value,
  observedAt: new Date(secondOf(observedAt)),
});

/** What is not there covers nothing: a disconnected account's null balance leaves the last good one. */
function foldOptional<Value>(
  facet: Facet<Value>,
  value: Value | null,
  observedAt: Date,
  stored: Observed<Value> | null | undefined,
): Folded<Observed<Value> | null> {
  if (value === null) return { observed: stored ?? null, doubtful: false };
  return fold(facet, value, observedAt, stored ?? undefined);
}

function compare(left: readonly number[], right: readonly number[]): number {
  const index = left.findIndex((mark, at) => mark !== right[at]);
  return index < 0 ? 0 : (left[index] ?? 0) - (right[index] ?? 0);
}

/** One more reading, folded into what is known. Pure; order and repetition of readings do not matter. */
export function foldSnapshot(known: KnownAccount | null, reading: AccountSnapshot): KnownAccount {
  const { observedAt } = reading;
  const name = fold(nameFacet, reading.displayName, observedAt, known?.name);
  const status = fold(statusFacet, reading.status, observedAt, known?.status);
  const balance = foldOptional(balanceFacet, reading.balance, observedAt, known?.balance);
  const balanceRefresh = foldOptional(refreshFacet, reading.balanceRefresh, observedAt, known?.balanceRefresh);
  const ownershipRefresh = foldOptional(refreshFacet, reading.ownershipRefresh, observedAt, known?.ownershipRefresh);
  const transactionsRefresh = foldOptional(
    refreshFacet,
    reading.transactionsRefresh,
    observedAt,
    known?.transactionsRefresh,
  );
  const facets = [name, status, balance, balanceRefresh, ownershipRefresh, transactionsRefresh];
  const doubtful = facets.some((facet) => facet.doubtful);
  return {
    name: name.observed,
    status: status.observed,
    balance: balance.observed,
    balanceRefresh: balanceRefresh.observed,
    ownershipRefresh: ownershipRefresh.observed,
    transactionsRefresh: transactionsRefresh.observed,
    fetchWantedAt: foldWanted(known?.fetchWantedAt ?? null, reading, doubtful),
  };
}

function foldWanted(wantedAt: Date | null, { certainty, observedAt }: AccountSnapshot, doubtful: boolean): Date | null {
  // What an event of a second is about may have happened at its very end.
  const end = new Date(secondOf(observedAt) + 999);
  if (doubtful || certainty === 'to_look_up') return wantedAt && wantedAt > end ? wantedAt : end;
  return certainty === 'looked_up' && wantedAt && observedAt > wantedAt ? null : wantedAt;
}
