import { monthOf } from './calendar';
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
  };
}

function fromLedger(ledger: Ledger): Books {
  const between = (from: number, to: number) => {
    const entries: Entry[] = [];
    for (let month = monthOf(from); month <= monthOf(to); month++) {
      entries.push(...ledger.entries(month).filter((entry) => entry.at > from && entry.at <= to));
    }
    return entries;
  };
  return {
    between,
    at(moment) {
      const month = monthOf(moment);
      const soFar = ledger.entries(month).filter((entry) => entry.at <= moment);
      const pending = [...ledger.entries(month - 1), ...soFar].filter((entry) => entry.postedAt > moment);
      const total = ledger.opening(month) + sumOf(soFar);
      return { total, posted: total - sumOf(pending) };
    },
  };
}

function sumOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, entry) => sum + entry.amount, 0);
}
