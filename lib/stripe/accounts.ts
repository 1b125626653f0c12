import 'server-only';
import type Stripe from 'stripe';
import type { Feature } from '@/lib/domain/refresh';
import type { AccountSnapshot, ObservationSource, OwnershipSnapshot } from '@/lib/domain/snapshot';
import { stripe } from './client';
import { patiently } from './patiently';
import { toOwnership, toSnapshot } from './to-snapshot';

type WireAccount = Stripe.FinancialConnections.Account;

const OWNERS_PER_PAGE = 100;

/** A fetch is stamped with the time before the request: whatever Stripe learns while answering is newer than that. */
const fetchedNow = (source: ObservationSource) => ({
  observedAt: new Date(),
  source,
  certainty: 'looked_up' as const,
  eventId: null,
});

/** Every account a finished session collected. The list inside the session is only its first page. */
export async function listSessionAccounts(sessionId: string): Promise<AccountSnapshot[]> {
  const provenance = fetchedNow('link');
  const pages = stripe().financialConnections.accounts.list({ session: sessionId, limit: 100 });
  const snapshots: AccountSnapshot[] = [];
  for await (const account of pages) snapshots.push(toSnapshot(account, provenance));
  return snapshots;
}

/** The account as Stripe has it now, with every owner. https://docs.stripe.com/api/financial_connections/accounts/retrieve */
export async function retrieveAccount(
  accountId: string,
  source: ObservationSource,
  patience: Stripe.RequestOptions = {},
): Promise<AccountSnapshot> {
  const provenance = fetchedNow(source);
  const account = await stripe().financialConnections.accounts.retrieve(accountId, { expand: ['ownership'] }, patience);
  return withEveryOwner(account, toSnapshot(account, provenance));
}

/** An expanded ownership holds the first owners only. */
async function withEveryOwner(account: WireAccount, snapshot: AccountSnapshot): Promise<AccountSnapshot> {
  const expanded = account.ownership;
  if (!expanded || typeof expanded === 'string' || !expanded.owners.has_more) return snapshot;
  return { ...snapshot, ownership: { ...toOwnership(expanded), owners: await listOwners(account.id, expanded.id) } };
}

async function listOwners(accountId: string, ownershipId: string): Promise<OwnershipSnapshot['owners']> {
  const first = { ownership: ownershipId, limit: OWNERS_PER_PAGE };
  const pages = stripe().financialConnections.accounts.listOwners(accountId, first);
  const data = await pages.autoPagingToArray({ limit: 10_000 });
  const list = { object: 'list' as const, data, has_more: false, url: '' };
  return toOwnership({ id: ownershipId, object: 'financial_connections.account_ownership', created: 0, owners: list })
    .owners;
}

/**
 * Every account of a customer as Stripe has them now, owners included, page by page; each page is stamped with the time before it was
 * asked for. https://docs.stripe.com/api/financial_connections/accounts/list
 */
export async function* customerAccountPages(customerId: string): AsyncGenerator<readonly AccountSnapshot[]> {
  let cursor: string | undefined;
  for (;;) {
    const provenance = fetchedNow('reconcile');
    const page = await patiently(() =>
      stripe().financialConnections.accounts.list({
        account_holder: { customer: customerId },
        expand: ['data.ownership'],
        limit: 100,
        ...(cursor !== undefined && { starting_after: cursor }),
      }),
    );
    yield await Promise.all(page.data.map((account) => withEveryOwner(account, toSnapshot(account, provenance))));
    cursor = page.data.at(-1)?.id;
    if (!page.has_more || cursor === undefined) return;
  }
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
