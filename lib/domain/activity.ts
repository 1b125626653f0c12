export const ACTIVITY_KINDS = [
  'linked',
  'balance_updated',
  'balance_failed',
  'ownership_updated',
  'ownership_failed',
  'transactions_updated',
  'transactions_failed',
  'deactivated',
  'reactivated',
  'disconnected',
  'expiring',
  'end_changed',
  'taken_up',
  'split',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** One thing that happened to an account. `at` is our clock or Stripe's; `asOf`, for balances, the bank's. */
export interface ActivityView {
  readonly at: string;
  readonly kind: ActivityKind;
  readonly asOf: string | null;
  /** The link was inactive by then: why a refresh failed. */
  readonly inactive: boolean;
}
