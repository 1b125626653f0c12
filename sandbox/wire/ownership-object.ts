import type Stripe from 'stripe';
import type { StoredOwnership } from '../state/stored-ownership';
import { toList } from './list-object';

const EMBEDDED = 10;

export function toOwnership(snapshot: StoredOwnership): Stripe.FinancialConnections.AccountOwnership {
  const owners = toOwners(snapshot);
  return {
    id: snapshot.id,
    object: 'financial_connections.account_ownership',
    created: snapshot.created,
    owners: toList(ownersUrl(snapshot), owners.slice(0, EMBEDDED), owners.length > EMBEDDED),
  };
}

export function toOwners(snapshot: StoredOwnership): Stripe.FinancialConnections.AccountOwner[] {
  return snapshot.owners.map(({ id, facts }) => ({
    id,
    object: 'financial_connections.account_owner',
    email: facts.email,
    name: facts.name,
    ownership: snapshot.id,
    phone: facts.phone,
    raw_address: facts.raw_address,
    refreshed_at: snapshot.refreshedAt,
  }));
}

function ownersUrl(snapshot: StoredOwnership): string {
  return `/v1/financial_connections/accounts/${snapshot.account}/owners?ownership=${snapshot.id}`;
}
