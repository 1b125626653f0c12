import 'server-only';
import { seal } from '@/lib/crypto/seal';
import { balanceText } from '@/lib/domain/balance';
import type { AccountSnapshot, OwnerSnapshot } from '@/lib/domain/snapshot';

/** The record a sealed owner is bound to. */
export const ownerSubject = (ownerId: string): string => `owner:${ownerId}`;

/** A snapshot as the writer's statement reads it: column names, times as ISO text. Its amounts and owners are rows of their own. */
export function toSnapshotRow(snapshot: AccountSnapshot) {
  const { balanceRefresh, ownershipRefresh, transactionsRefresh } = snapshot;
  return {
    id: snapshot.id,
    customer_id: snapshot.customerId,
    livemode: snapshot.livemode,
    linked_at: snapshot.createdAt,
    institution_name: snapshot.institutionName,
    display_name: snapshot.displayName,
    last4: snapshot.last4,
    category: snapshot.category,
    subcategory: snapshot.subcategory,
    permissions: snapshot.permissions,
    subscriptions: snapshot.subscriptions,
    expected_deactivation_at: snapshot.expectedDeactivationAt,
    status: snapshot.status,
    balance_kind: snapshot.balance?.kind ?? null,
    balance_as_of: snapshot.balance?.asOf ?? null,
    balance_text: snapshot.balance && balanceText(snapshot.balance),
    balance_refresh_status: balanceRefresh?.status,
    balance_refresh_attempted_at: balanceRefresh?.lastAttemptedAt,
    balance_refresh_next_available_at: balanceRefresh?.nextAvailableAt,
    ownership_refresh_status: ownershipRefresh?.status,
    ownership_refresh_attempted_at: ownershipRefresh?.lastAttemptedAt,
    ownership_refresh_next_available_at: ownershipRefresh?.nextAvailableAt,
    transactions_refresh_status: transactionsRefresh?.status,
    transactions_refresh_attempted_at: transactionsRefresh?.lastAttemptedAt,
    transactions_refresh_next_available_at: transactionsRefresh?.nextAvailableAt,
    transactions_refresh_id: snapshot.transactionsRefreshId,
    ownership_id: snapshot.ownership?.id ?? null,
    ownership_created_at: snapshot.ownership?.createdAt ?? null,
    observed_at: snapshot.observedAt,
    source: snapshot.source,
    certainty: snapshot.certainty,
    event_id: snapshot.eventId,
  };
}

export const toAmountRows = ({ id, balance }: AccountSnapshot) =>
  (balance?.amounts ?? []).map(({ currency, current, available, used }) => ({
    id,
    currency,
    current,
    available,
    used,
  }));

/** Personal fields leave here sealed. */
export const toOwnerRows = ({ ownership }: AccountSnapshot) =>
  Promise.all((ownership?.owners ?? []).map((owner, position) => toOwnerRow(owner, position, ownership?.id)));

async function toOwnerRow(
  { id, name, email, phone, address, refreshedAt }: OwnerSnapshot,
  position: number,
  ownershipId: string | undefined,
) {
  const sealed = await seal({ name, email, phone, address }, ownerSubject(id));
  return { id, ownership_id: ownershipId, position, sealed, refreshed_at: refreshedAt };
}
