import { createHash } from 'node:crypto';
import type Stripe from 'stripe';
import type { StoredAccount } from '../state/stored-account';

type Authorization = Stripe.FinancialConnections.Authorization;

/** The access that one link gave: its accounts share it. Shown by events alone, the API has no way to ask for one. */
export function toAuthorization(account: StoredAccount): Authorization {
  const { status, expectedDeactivationDate: date } = account;
  const active = date !== null && { action: 'relink_required', expected_deactivation_date: date };
  return {
    id: authorizationId(account),
    object: 'financial_connections.authorization',
    institution_name: account.institutionName,
    livemode: false,
    status: status === 'active' ? 'active' : 'inactive',
    status_details: status === 'active' ? { ...(active && { active }) } : { inactive: { action: 'relink_required' } },
  };
}

/** A session links at one institution once, so the two name the access. */
function authorizationId({ session, institution }: StoredAccount): string {
  return `fcauth_1${createHash('sha256').update(`${session}/${institution}`).digest('hex').slice(0, 23)}`;
}
