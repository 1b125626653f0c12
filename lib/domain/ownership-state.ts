import type { AccountView, OwnershipView } from './views';

/** What is known of an account's owners, apart from its balance: each is refreshed on its own. */
export type OwnershipState =
  | { kind: 'known'; confirmedAt: Date; updating: boolean; failedAt: Date | null }
  | { kind: 'loading' }
  | { kind: 'failed'; failedAt: Date }
  | { kind: 'not_permitted' }
  | { kind: 'none' };

/** Owners once known stay known: what the latest refresh says stands beside them. */
export function ownershipState(account: AccountView, ownership: OwnershipView | null): OwnershipState {
  const refresh = account.ownershipRefresh;
  const active = account.status === 'active';
  const updating = active && refresh?.status === 'pending';
  const failedAt = active && refresh?.status === 'failed' ? new Date(refresh.lastAttemptedAt) : null;
  if (ownership && ownership.owners.length > 0) {
    return { kind: 'known', confirmedAt: new Date(ownership.observedAt), updating, failedAt };
  }
  if (!account.mayReadOwnership) return { kind: 'not_permitted' };
  if (updating) return { kind: 'loading' };
  return failedAt ? { kind: 'failed', failedAt } : { kind: 'none' };
}
