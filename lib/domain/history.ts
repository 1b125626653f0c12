export const HISTORY_RANGES = ['1w', '1m', '3m', '1y', 'all'] as const;
export type HistoryRange = (typeof HISTORY_RANGES)[number];

/** The last balance the bank stated on one local day. `day` is `YYYY-MM-DD` in the viewer's zone; `current` is minor units. */
export interface DailyClose {
  readonly accountId: string;
  readonly currency: string;
  readonly day: string;
  readonly current: number;
  /** Written by the demo's seed, not stated by a bank. */
  readonly seeded: boolean;
}

/** The local day on which the bank first spoke of an account in a currency. */
export type FirstDay = Pick<DailyClose, 'accountId' | 'currency' | 'day'>;

/** One day of a chart: observed that day, or carried from an earlier one. Days before the first observation have no point. */
export interface HistoryPoint {
  readonly day: string;
  readonly amount: number;
  readonly carriedFrom: string | null;
  /** The balance shown was written by the demo's seed: a chart says so. */
  readonly seeded: boolean;
}
