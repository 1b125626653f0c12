import { monthOf } from './calendar';
import type { Hold } from './holds';
import { remembering, type Entry, type Ledger } from './ledger';
import type { SingleProfile } from './ledger-profile';
import { checkingLedger, personal, savingsLedger } from './ledgers-cash';
import { cardLedger, creditLineLedger, mortgageLedger } from './ledgers-credit';
import { marketValue } from './market';

/** What the books say at one moment. `total` counts what is pending, `posted` does not. */
export interface Standing {
  posted: number;
  total: number;
}

/** One currency's books. An investment has a value and no movements. */
export interface Books {
  at(moment: number): Standing;
  between(from: number, to: number): Entry[];
  /** What was set aside between the two, whether it has lapsed since or not. */
  holds(from: number, to: number): Hold[];
}

export function openBooks(profile: SingleProfile, seed: string): Books {
  if (profile.kind === 'investment') return quiet((moment) => marketValue(profile.base, seed, moment));
  if (profile.kind === 'fixed') return quiet(() => personal(seed, profile.amount, 100));
  return fromLedger(remembering(ledgerOf(profile, seed)));
}

function ledgerOf(profile: Exclude<SingleProfile, { kind: 'investment' | 'fixed' }>, seed: string): Ledger {
  switch (profile.kind) {
    case 'checking':
      return checkingLedger(profile, seed);
    case 'savings':
      return savingsLedger(profile, seed);
    case 'card':
      return cardLedger(profile, seed);
    case 'mortgage':
      return mortgageLedger(profile);
    case 'credit_line':
      return creditLineLedger(profile, seed);
  }
}

function quiet(value: (moment: number) => number): Books {
  return {
    at(moment) {
      const amount = value(moment);
      return { posted: amount, total: amount };
    },
    between: () => [],
    holds: () => [],
  };
}

function fromLedger(ledger: Ledger): Books {
  const inSpan = <Item extends { at: number }>(of: (month: number) => readonly Item[], from: number, to: number) => {
    const items: Item[] = [];
    for (let month = monthOf(from); month <= monthOf(to); month++) {
      items.push(...of(month).filter((item) => item.at > from && item.at <= to));
    }
    return items;
  };
  const holdsOf = (month: number) => ledger.holds?.(month) ?? [];
  return {
    between: (from, to) => inSpan(ledger.entries, from, to),
    holds: (from, to) => inSpan(holdsOf, from, to),
    at(moment) {
      const month = monthOf(moment);
      const soFar = ledger.entries(month).filter((entry) => entry.at <= moment);
      const pending = [...ledger.entries(month - 1), ...soFar].filter((entry) => entry.postedAt > moment);
      const held = [...holdsOf(month - 1), ...holdsOf(month)].filter(
        (hold) => hold.at <= moment && hold.lapsesAt > moment,
      );
      const moved = ledger.opening(month) + sumOf(soFar);
      return { total: moved + sumOf(held), posted: moved - sumOf(pending) };
    },
  };
}

function sumOf(entries: readonly { amount: number }[]): number {
  return entries.reduce((sum, entry) => sum + entry.amount, 0);
}
