export type RefreshStatus = 'pending' | 'succeeded' | 'failed';

/** The three data features Stripe refreshes. Note the singular `balance`; the permission is `balances`. */
export type Feature = 'balance' | 'ownership' | 'transactions';

/**
 * The latest refresh of one feature. Both times are Stripe's clock. `nextAvailableAt` is null while pending and on inactive accounts.
 * https://docs.stripe.com/api/financial_connections/accounts/object#financial_connections_account_object-balance_refresh
 */
export interface Refresh {
  readonly status: RefreshStatus;
  readonly lastAttemptedAt: Date;
  readonly nextAvailableAt: Date | null;
}

export type RefreshRefusal = 'already_pending' | 'too_soon';

/** Why a refresh may not start now, or null when it may. Stripe does not start one before `nextAvailableAt`. */
export function refreshRefusal(refresh: Refresh | null, now: Date): RefreshRefusal | null {
  if (!refresh) return null;
  if (refresh.status === 'pending') return 'already_pending';
  if (refresh.nextAvailableAt && refresh.nextAvailableAt > now) return 'too_soon';
  return null;
}

export const isSettled = (refresh: Refresh | null): boolean => refresh !== null && refresh.status !== 'pending';
