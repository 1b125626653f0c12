declare const userIdBrand: unique symbol;

/** Only lib/auth mints one, from a verified session: a string that came from a browser cannot be passed where this is asked for. */
export type UserId = string & { readonly [userIdBrand]: true };

/** For lib/auth, the seed and tests alone: states that `id` was read from our own database or session. */
export const toUserId = (id: string): UserId => id as UserId;

// Ids from Stripe are opaque text of at most 255 characters; only their prefix is checked.
// https://docs.stripe.com/upgrades#what-changes-does-stripe-consider-to-be-backward-compatible
const stripeId = (prefix: string) => new RegExp(`^${prefix}_[A-Za-z0-9_]{1,250}$`);
const LINKED_ACCOUNT = stripeId('fca');
const LINK_SESSION = stripeId('fcsess');
const CUSTOMER = stripeId('cus');
const TRANSACTION = stripeId('fctxn');

export const isLinkedAccountId = (text: string): boolean => LINKED_ACCOUNT.test(text);
export const isLinkSessionId = (text: string): boolean => LINK_SESSION.test(text);
export const isCustomerId = (text: string): boolean => CUSTOMER.test(text);
export const isTransactionId = (text: string): boolean => TRANSACTION.test(text);
