import type { Hold } from './holds';

/** One movement. `at` is when it happened, `postedAt` when the bank books it; between the two it is pending. */
export interface Entry {
  at: number;
  postedAt: number;
  amount: number;
  description: string;
}

/**
 * An account's books as a pure function of time: what was there when a month began, and what moved in it. The entries
 * of a month always add up to the next month's opening, so any moment can be computed without the ones before it.
 */
export interface Ledger {
  opening(month: number): number;
  entries(month: number): readonly Entry[];
  /** What is set aside in a month and never booked. */
  holds?(month: number): readonly Hold[];
}

/** Keeps the months it was asked for: a year of history asks for each of them many times. */
export function remembering(ledger: Ledger): Ledger {
  const months = new Map<number, readonly Entry[]>();
  return {
    ...ledger,
    opening: (month) => ledger.opening(month),
    entries(month) {
      const known = months.get(month) ?? ledger.entries(month);
      months.set(month, known);
      return known;
    },
  };
}

/** An entry that the bank books at once. */
export function booked(at: number, amount: number, description: string): Entry {
  return { at, postedAt: at, amount, description };
}
