import { dayOfMonth, daysIn, REFERENCE_MONTH } from './calendar';
import { fuelHold } from './holds';
import { booked, type Ledger } from './ledger';
import type { SingleProfile } from './ledger-profile';
import { purchases } from './purchases';
import { between, fraction } from './random';

type Checking = Extract<SingleProfile, { kind: 'checking' }>;
type Savings = Extract<SingleProfile, { kind: 'savings' }>;

/** Everyone's figures differ by up to 12 %, so that two customers of one bank are not the same person. */
export function personal(seed: string, amount: number, unit = 1): number {
  return Math.round((amount * (0.88 + 0.24 * fraction(`${seed}:scale`))) / unit) * unit;
}

export function checkingLedger(profile: Checking, seed: string): Ledger {
  const unit = profile.wholeDollars ? 100 : 1;
  const base = personal(seed, profile.base, unit);
  const salary = personal(seed, profile.salary, unit);
  const income = 2 * salary - profile.rent;
  // Kept under a third of what comes in, so that a month's spending can never turn negative.
  const swing = Math.min(0.18 * base, 0.3 * income);
  const opening = (month: number) => {
    const wave = 2 * fraction(`${seed}:opening:${month}`) - 1;
    return base + Math.round((swing * wave) / unit) * unit;
  };
  return {
    opening,
    // The test tiles know whole dollars and nothing out of the ordinary.
    holds: (month) => (profile.wholeDollars ? [] : [fuelHold(seed, month)]),
    entries(month) {
      const spending = opening(month) + income - opening(month + 1);
      const utilities = Math.round((spending * 0.06) / unit) * unit;
      return [
        booked(dayOfMonth(month, 1, 9), salary, 'Payroll'),
        booked(dayOfMonth(month, 15, 9), salary, 'Payroll'),
        booked(dayOfMonth(month, 3, 11), -profile.rent, 'Rent'),
        booked(dayOfMonth(month, 12, 13), -utilities, 'City Power & Water'),
        ...purchases(seed, month, spending - utilities, unit),
      ]
        .filter((entry) => entry.amount !== 0)
        .sort((one, other) => one.at - other.at);
    },
  };
}

export function savingsLedger(profile: Savings, seed: string): Ledger {
  const base = personal(seed, profile.base);
  const jitter = Math.floor(profile.interest / 6);
  const opening = (month: number) =>
    base +
    (month - REFERENCE_MONTH) * (profile.transfer + profile.interest) +
    between(`${seed}:interest:${month}`, 0, jitter);
  return {
    opening,
    entries(month) {
      const interest = opening(month + 1) - opening(month) - profile.transfer;
      return [
        booked(dayOfMonth(month, 2, 10), profile.transfer, 'Transfer from checking'),
        booked(dayOfMonth(month, daysIn(month), 22), interest, 'Interest paid'),
      ];
    },
  };
}
