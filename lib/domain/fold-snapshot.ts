import type { Balance } from './balance';
import { isSettled, type Refresh } from './refresh';
import type { AccountSnapshot } from './snapshot';

// What is known of an account is folded from readings that arrive in any order, late, twice, or never. Each facet has a watermark of
// its own: an event about owners must not bring back an old balance. lib/data/snapshot-statement.ts is this file's twin in SQL, and
// a property test holds the two equal.

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
}

/** The newest reading wins; of two from the same instant the one that came last. */
const isAsNew = (incoming: Date, stored: Date): boolean => incoming >= stored;

/** `disconnected` is final: a late event must not revive an account that the person or the bank has closed to us. */
function statusSupersedes(incoming: Observed<string>, stored: Observed<string>): boolean {
  if (stored.value === 'disconnected') return false;
  return incoming.value === 'disconnected' || isAsNew(incoming.observedAt, stored.observedAt);
}

/** The bank's clock decides, then ours: a correction of the same `asOf` wins over what it corrects. */
export function balanceSupersedes(incoming: Observed<Balance>, stored: Observed<Balance>): boolean {
  const byBank = incoming.value.asOf.getTime() - stored.value.asOf.getTime();
  return byBank === 0 ? isAsNew(incoming.observedAt, stored.observedAt) : byBank > 0;
}

/** The later attempt wins; within one attempt a settled state beats `pending`. `event.created` counts whole seconds, so time alone cannot decide. */
export function refreshSupersedes(incoming: Observed<Refresh>, stored: Observed<Refresh>): boolean {
  const byAttempt = incoming.value.lastAttemptedAt.getTime() - stored.value.lastAttemptedAt.getTime();
  if (byAttempt !== 0) return byAttempt > 0;
  const settled = Number(isSettled(incoming.value)) - Number(isSettled(stored.value));
  return settled === 0 ? isAsNew(incoming.observedAt, stored.observedAt) : settled > 0;
}

function newest<Value>(
  incoming: Value | null,
  stored: Observed<Value> | null,
  observedAt: Date,
  supersedes: (incoming: Observed<Value>, stored: Observed<Value>) => boolean,
): Observed<Value> | null {
  // What is not there covers nothing: a disconnected account's null balance leaves the last good one.
  if (incoming === null) return stored;
  const arrived = { value: incoming, observedAt };
  return !stored || supersedes(arrived, stored) ? arrived : stored;
}

/** One more reading, folded into what is known. Pure; order and repetition of readings do not matter beyond ties. */
export function foldSnapshot(known: KnownAccount | null, reading: AccountSnapshot): KnownAccount {
  const { observedAt } = reading;
  const name = { value: reading.displayName, observedAt };
  const status = { value: reading.status, observedAt };
  return {
    name: !known || isAsNew(observedAt, known.name.observedAt) ? name : known.name,
    status: !known || statusSupersedes(status, known.status) ? status : known.status,
    balance: newest(reading.balance, known?.balance ?? null, observedAt, balanceSupersedes),
    balanceRefresh: newest(reading.balanceRefresh, known?.balanceRefresh ?? null, observedAt, refreshSupersedes),
    ownershipRefresh: newest(reading.ownershipRefresh, known?.ownershipRefresh ?? null, observedAt, refreshSupersedes),
  };
}
