import Stripe from 'stripe';

type WireAccount = Stripe.FinancialConnections.Account;

/** For tests: an account as Stripe sends it, every field of the pinned version present. */
export const aWireAccount = (change: Partial<WireAccount> = {}): WireAccount => ({
  id: 'fca_1',
  object: 'financial_connections.account',
  account_holder: { type: 'customer', customer: 'cus_1' },
  account_numbers: null,
  balance: null,
  balance_refresh: null,
  category: 'cash',
  created: 1_795_000_000,
  display_name: 'Everyday Checking',
  institution_name: 'StripeBank',
  last4: '6789',
  livemode: false,
  ownership: null,
  ownership_refresh: null,
  permissions: ['balances', 'ownership'],
  status: 'active',
  subcategory: 'checking',
  subscriptions: [],
  supported_payment_method_types: ['us_bank_account'],
  transaction_refresh: null,
  ...change,
});

/** For tests: an event around an object, as the webhook's body parses. */
export const aWireEvent = (
  change: { id?: string; type?: string; livemode?: boolean; data?: { object: object } } = {},
) => ({
  id: 'evt_1',
  object: 'event',
  api_version: Stripe.API_VERSION,
  created: 1_795_000_100,
  data: { object: aWireAccount() },
  livemode: false,
  pending_webhooks: 1,
  request: null,
  type: 'financial_connections.account.refreshed_balance',
  ...change,
});
