import 'server-only';
import Stripe from 'stripe';
import type { AccountSnapshot, Certainty } from '@/lib/domain/snapshot';
import { retrieveAccount } from './accounts';
import { stripeFailure } from './errors';
import { toSnapshot } from './to-snapshot';

type WireAccount = Stripe.FinancialConnections.Account;
/** Whoever delivers the event waits for our answer: no second try, and not for long. */
const ONE_QUICK_LOOK = { timeout: 2_500, maxNetworkRetries: 0 };

type Read = (account: WireAccount, event: Stripe.Event) => Promise<AccountSnapshot>;

const deliveredAs = (account: WireAccount, event: Stripe.Event, certainty: Certainty) =>
  toSnapshot(account, { observedAt: new Date(event.created * 1000), source: 'event', certainty, eventId: event.id });

/** The event's own object, true at `event.created` (Stripe's clock, whole seconds). */
const asDelivered: Read = async (account, event) => deliveredAs(account, event, 'told');

/**
 * The event only says whom; the truth is fetched. For what the event lacks, and for news that a whole second cannot put in order. While
 * Stripe cannot be asked, what was delivered is taken, marked to be looked up later: its own retries may be few.
 */
const fetched: Read = async (account, event) => {
  try {
    return { ...(await retrieveAccount(account.id, 'event', ONE_QUICK_LOOK)), eventId: event.id };
  } catch (error) {
    const failure = stripeFailure(error);
    if (!failure) throw error;
    // Stripe has forgotten the account since: the event is all there is.
    return deliveredAs(account, event, failure === 'not_found' ? 'told' : 'to_look_up');
  }
};

/** Every account event of the pinned API version. A new one is a line here, and a misspelt one does not compile. */
const READERS = {
  'financial_connections.account.created': asDelivered,
  'financial_connections.account.refreshed_balance': asDelivered,
  'financial_connections.account.refreshed_transactions': asDelivered,
  'financial_connections.account.disconnected': asDelivered,
  'financial_connections.account.account_numbers_updated': asDelivered,
  'financial_connections.account.supported_payment_method_types_updated': asDelivered,
  'financial_connections.account.upcoming_account_number_expiry': asDelivered,
  // Owners arrive as an id only.
  'financial_connections.account.refreshed_ownership': fetched,
  'financial_connections.account.deactivated': fetched,
  'financial_connections.account.reactivated': fetched,
  'financial_connections.account.expected_deactivation_date_updated': fetched,
  'financial_connections.account.upcoming_deactivation': fetched,
} satisfies Partial<Record<Stripe.Event['type'], Read>>;

/** Known by name and kept in the inbox; their object is an authorization, which names no account. */
const WITHOUT_ACCOUNT: readonly string[] = [
  'financial_connections.authorization.expected_deactivation_date_updated',
  'financial_connections.authorization.upcoming_deactivation',
] satisfies Stripe.Event['type'][];

/** What is applied: what is listed when webhooks may have been lost. Stripe takes up to twenty names. */
export const APPLIED_TYPES: readonly string[] = [...Object.keys(READERS), ...WITHOUT_ACCOUNT, 'customer.deleted'];

const isAccountEvent = (type: string): type is keyof typeof READERS => Object.hasOwn(READERS, type);

/** A customer of ours is gone. Its object is personal data and is not kept. */
export const isDeletedCustomer = ({ type }: Stripe.Event): boolean => type === 'customer.deleted';

export const isKnownEvent = (type: string): boolean => isAccountEvent(type) || WITHOUT_ACCOUNT.includes(type);

/** Rendered for another API version, its fields may mean something else. */
const isOfAnotherVersion = (event: Stripe.Event): boolean => event.api_version !== Stripe.API_VERSION;

/** Whether reading the event will ask Stripe. */
export const asksForFetch = (event: Stripe.Event): boolean =>
  isAccountEvent(event.type) && (READERS[event.type] === fetched || isOfAnotherVersion(event));

/** What a verified event says of an account, or null when it asks nothing of us. https://docs.stripe.com/api/events/types */
export async function readAccountEvent(event: Stripe.Event): Promise<AccountSnapshot | null> {
  const { type, data } = event;
  if (!isAccountEvent(type) || !isAccount(data.object)) return null;
  const read = isOfAnotherVersion(event) ? fetched : READERS[type];
  return read(data.object, event);
}

function isAccount(value: object): value is WireAccount {
  return (
    'object' in value &&
    value.object === 'financial_connections.account' &&
    'id' in value &&
    typeof value.id === 'string'
  );
}
