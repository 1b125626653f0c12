import type { AccountView } from './views';

/** How many owners are on record, and when they were last confirmed: by our clock, as ISO text. */
export interface KnownOwners {
  readonly count: number;
  readonly observedAt: string;
}

/** What is known of an account's owners, apart from its balance: each is refreshed on its own. */
export type OwnershipState =
  | { kind: 'known'; confirmedAt: Date; updating: boolean; failedAt: Date | null }
  | { kind: 'loading' }
  | { kind: 'failed'; failedAt: Date }
  | { kind: 'not_permitted' }
  | { kind: 'none' };

/** Owners once known stay known: what the latest refresh says stands beside them. */
export function ownershipState(account: AccountView, known: KnownOwners | null): OwnershipState {
  const refresh = account.ownershipRefresh;
  const active = account.status === 'active';
  const updating = active && refresh?.status === 'pending';
  const failedAt = active && refresh?.status === 'failed' ? new Date(refresh.lastAttemptedAt) : null;
  if (known && known.count > 0) {
    return { kind: 'known', confirmedAt: new Date(known.observedAt), updating, failedAt };
  }
  if (!account.mayReadOwnership) return { kind: 'not_permitted' };
  if (updating) return { kind: 'loading' };
  return failedAt ? { kind: 'failed', failedAt } : { kind: 'none' };
}
