import { dayOfMonth } from './calendar';
import { booked, type Ledger } from './ledger';
import type { SingleProfile } from './ledger-profile';
import { personal } from './ledgers-cash';
import { purchases } from './purchases';
import { between, fraction } from './random';

type Card = Extract<SingleProfile, { kind: 'card' }>;
type Mortgage = Extract<SingleProfile, { kind: 'mortgage' }>;
type CreditLine = Extract<SingleProfile, { kind: 'credit_line' }>;

/** What was bought in a month is owed when the next one begins, and paid in full on its 20th. */
export function cardLedger(profile: Card, seed: string): Ledger {
  const statement = (month: number) => between(`${seed}:statement:${month}`, profile.low, profile.high);
  return {
    opening: (month) => -statement(month),
    entries(month) {
      return [
        booked(dayOfMonth(month, 20, 12), statement(month), 'Payment received, thank you'),
        ...purchases(seed, month, statement(month + 1), 1),
      ].sort((one, other) => one.at - other.at);
    },
  };
}

export function mortgageLedger(profile: Mortgage): Ledger {
  const rate = profile.yearlyRate / 12;
  const owed = (month: number) => {
    const growth = (1 + rate) ** Math.max(0, month - profile.since);
    const left = -profile.principal * growth - (profile.payment * (growth - 1)) / rate;
    return Math.max(0, Math.round(left));
  };
  return {
    opening: (month) => 0 - owed(month),
    entries(month) {
      const before = owed(month);
      if (before === 0 || month < profile.since) return [];
      const interest = Math.round(before * rate);
      return [
        booked(dayOfMonth(month, 1, 6), -interest, 'Interest charged'),
        booked(dayOfMonth(month, 5, 12), before - owed(month + 1) + interest, 'Payment'),
      ];
    },
  };
}

export function creditLineLedger(profile: CreditLine, seed: string): Ledger {
  const base = personal(seed, profile.base);
  const opening = (month: number) => base + Math.round(profile.swing * (2 * fraction(`${seed}:line:${month}`) - 1));
  return {
    opening,
    entries(month) {
      const change = opening(month + 1) - opening(month);
      const interest = Math.round(-opening(month) * 0.006);
      const draw = Math.max(between(`${seed}:draw:${month}`, 10_000, 60_000), 5_000 - change);
      return [
        booked(dayOfMonth(month, 9, 15), -draw, 'Advance'),
        booked(dayOfMonth(month, 22, 12), change + draw + interest, 'Payment received'),
        booked(dayOfMonth(month, 27, 6), -interest, 'Interest charged'),
      ];
    },
  };
}
