import 'server-only';
import type { Feature } from '@/lib/domain/refresh';
import type { AccountSnapshot, ObservationSource, OwnershipSnapshot } from '@/lib/domain/snapshot';
import { stripe } from './client';
import { toOwnership, toSnapshot } from './to-snapshot';

const OWNERS_PER_PAGE = 100;

/** A fetch is stamped with the time before the request: whatever Stripe learns while answering is newer than that. */
const fetchedNow = (source: ObservationSource) => ({ observedAt: new Date(), source, eventId: null });

/** Every account a finished session collected. The list inside the session is only its first page. */
export async function listSessionAccounts(sessionId: string): Promise<AccountSnapshot[]> {
  const provenance = fetchedNow('link');
  const pages = stripe().financialConnections.accounts.list({ session: sessionId, limit: 100 });
  const snapshots: AccountSnapshot[] = [];
  for await (const account of pages) snapshots.push(toSnapshot(account, provenance));
  return snapshots;
}

/** The account as Stripe has it now, with every owner. https://docs.stripe.com/api/financial_connections/accounts/retrieve */
export async function retrieveAccount(accountId: string, source: ObservationSource): Promise<AccountSnapshot> {
  const provenance = fetchedNow(source);
  const account = await stripe().financialConnections.accounts.retrieve(accountId, { expand: ['ownership'] });
  const snapshot = toSnapshot(account, provenance);
  const expanded = account.ownership;
  if (!expanded || typeof expanded === 'string' || !expanded.owners.has_more) return snapshot;
  return { ...snapshot, ownership: { ...toOwnership(expanded), owners: await listOwners(accountId, expanded.id) } };
}

async function listOwners(accountId: string, ownershipId: string): Promise<OwnershipSnapshot['owners']> {
  const first = { ownership: ownershipId, limit: OWNERS_PER_PAGE };
  const pages = stripe().financialConnections.accounts.listOwners(accountId, first);
  const data = await pages.autoPagingToArray({ limit: 10_000 });
  const list = { object: 'list' as const, data, has_more: false, url: '' };
  return toOwnership({ id: ownershipId, object: 'financial_connections.account_ownership', created: 0, owners: list })
    .owners;
}

/** Starts refreshes; answers the account as it was, the features now `pending`. https://docs.stripe.com/api/financial_connections/accounts/refresh */
export async function requestRefresh(
  accountId: string,
  features: Feature[],
  idempotencyKey: string,
): Promise<AccountSnapshot> {
  const provenance = fetchedNow('refresh');
  const account = await stripe().financialConnections.accounts.refresh(accountId, { features }, { idempotencyKey });
  return toSnapshot(account, provenance);
}

/** Final at Stripe: the account answers `disconnected` from now on. https://docs.stripe.com/api/financial_connections/accounts/disconnect */
export async function disconnectAtStripe(accountId: string): Promise<AccountSnapshot> {
  const provenance = fetchedNow('refresh');
  return toSnapshot(await stripe().financialConnections.accounts.disconnect(accountId), provenance);
}
