import 'server-only';
import type Stripe from 'stripe';
import type { Refresh, RefreshStatus } from '@/lib/domain/refresh';
import type { AccountSnapshot, OwnershipSnapshot } from '@/lib/domain/snapshot';
import { fromUnix, toBalance } from './to-balance';

type WireAccount = Stripe.FinancialConnections.Account;
type WireRefresh = { status: string; last_attempted_at: number; next_refresh_available_at?: number | null };

/** Where and when a reading was taken. `observedAt`: `event.created` for a webhook, the time before the request for a fetch. */
export type Provenance = Pick<AccountSnapshot, 'observedAt' | 'source' | 'certainty' | 'eventId'>;

/**
 * Stripe's account in our words. Lenient where the API may grow (unknown enums stay as text), exact where money is: a figure that is
 * not a whole number throws. https://docs.stripe.com/api/financial_connections/accounts/object
 */
export function toSnapshot(raw: WireAccount, provenance: Provenance): AccountSnapshot {
  return {
    ...provenance,
    id: raw.id,
    customerId: idOf(raw.account_holder?.customer),
    livemode: raw.livemode,
    createdAt: fromUnix(raw.created),
    institutionName: raw.institution_name,
    displayName: raw.display_name,
    last4: raw.last4,
    category: raw.category,
    subcategory: raw.subcategory,
    status: raw.status,
    expectedDeactivationAt: optionalTime(raw.status_details?.active?.expected_deactivation_date),
    permissions: raw.permissions ?? [],
    subscriptions: raw.subscriptions ?? [],
    balance: raw.balance && toBalance(raw.balance),
    balanceRefresh: toRefresh(raw.balance_refresh),
    ownershipRefresh: toRefresh(raw.ownership_refresh),
    transactionsRefresh: toRefresh(raw.transaction_refresh),
    transactionsRefreshId: raw.transaction_refresh?.id ?? null,
    ownershipId: idOf(raw.ownership),
    ownership: typeof raw.ownership === 'object' ? raw.ownership && toOwnership(raw.ownership) : null,
  };
}

function toRefresh(raw: WireRefresh | null | undefined): Refresh | null {
  if (!raw) return null;
  return {
    status: toRefreshStatus(raw.status),
    lastAttemptedAt: fromUnix(raw.last_attempted_at),
    nextAvailableAt: optionalTime(raw.next_refresh_available_at),
  };
}

/** A state newer than this code is shown as failed: it is settled, and the last good figures stay with their age. */
function toRefreshStatus(raw: string): RefreshStatus {
  return raw === 'pending' || raw === 'succeeded' ? raw : 'failed';
}

export function toOwnership(raw: Stripe.FinancialConnections.AccountOwnership): OwnershipSnapshot {
  return {
    id: raw.id,
    createdAt: fromUnix(raw.created),
    owners: raw.owners.data.map((owner) => ({
      id: owner.id,
      name: owner.name,
      email: owner.email,
      phone: owner.phone,
      address: owner.raw_address,
      refreshedAt: optionalTime(owner.refreshed_at),
    })),
  };
}

const optionalTime = (seconds: number | null | undefined): Date | null => (seconds == null ? null : fromUnix(seconds));
const idOf = (ref: string | { id: string } | null | undefined): string | null =>
  typeof ref === 'string' ? ref : (ref?.id ?? null);
