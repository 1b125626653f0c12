import { z } from 'zod';

/** Whole minor units of the profile's currency; + is owed to the holder, − is owed by the holder. */
const Minor = z.int();

/**
 * How the money in one account behaves. Kept with the account, so that its books stay the same when the list of
 * institutions changes.
 */
const SingleProfile = z.discriminatedUnion('kind', [
  /** Two salaries and a rent a month, and daily spending that brings the month back near `base`. */
  z.object({ kind: z.literal('checking'), base: Minor, salary: Minor, rent: Minor, wholeDollars: z.boolean() }),
  /** A standing transfer in, and interest. */
  z.object({ kind: z.literal('savings'), base: Minor, transfer: Minor, interest: Minor }),
  /** Spending between `low` and `high` a month, paid in full on the 20th. */
  z.object({ kind: z.literal('card'), low: Minor, high: Minor }),
  /** An amortised loan: interest on the 1st, payment on the 5th. */
  z.object({ kind: z.literal('mortgage'), principal: Minor, yearlyRate: z.number(), payment: Minor, since: z.int() }),
  /** Drawn and repaid around `base`, which is negative. */
  z.object({ kind: z.literal('credit_line'), base: Minor, swing: Minor }),
  /** Follows a market; known at its close only. */
  z.object({ kind: z.literal('investment'), base: Minor }),
  z.object({ kind: z.literal('fixed'), amount: Minor }),
]);

export const LedgerProfile = z.discriminatedUnion('kind', [
  ...SingleProfile.options,
  /** The bank never says how much is in the account. */
  z.object({ kind: z.literal('unshared') }),
  /** One account that holds several currencies. */
  z.object({
    kind: z.literal('currencies'),
    parts: z.array(z.object({ currency: z.string().length(3), profile: SingleProfile })),
  }),
]);

export type SingleProfile = z.infer<typeof SingleProfile>;
export type LedgerProfile = z.infer<typeof LedgerProfile>;
