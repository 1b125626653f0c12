import { z } from 'zod';

/** What every answer of Stripe's has, in types alone. Fields that are added to it later break nothing. */
const listOf = <Item extends z.ZodType>(item: Item, url: RegExp) =>
  z.looseObject({
    object: z.literal('list'),
    data: z.array(item),
    has_more: z.boolean(),
    url: z.string().regex(url),
  });

const Seconds = z.int().min(1_300_000_000);
const Amounts = z.record(z.string().regex(/^[a-z]{3}$/), z.int());
const Refresh = z
  .looseObject({
    last_attempted_at: Seconds,
    next_refresh_available_at: Seconds.nullable(),
    status: z.enum(['pending', 'succeeded', 'failed']),
  })
  .nullable();

const Balance = z.discriminatedUnion('type', [
  z.looseObject({
    as_of: Seconds,
    current: Amounts,
    type: z.literal('cash'),
    cash: z.looseObject({ available: Amounts.nullable() }),
  }),
  z.looseObject({
    as_of: Seconds,
    current: Amounts,
    type: z.literal('credit'),
    credit: z.looseObject({ used: Amounts.nullable() }),
  }),
]);

export const Account = z.looseObject({
  id: z.string().startsWith('fca_'),
  object: z.literal('financial_connections.account'),
  account_holder: z.looseObject({ type: z.enum(['customer', 'account']) }).nullable(),
  account_numbers: z.array(z.looseObject({ status: z.string(), identifier_type: z.string() })).nullable(),
  balance: Balance.nullable(),
  balance_refresh: Refresh,
  category: z.enum(['cash', 'credit', 'investment', 'other']),
  created: Seconds,
  display_name: z.string().nullable(),
  institution_name: z.string().min(1),
  last4: z
    .string()
    .regex(/^\d{4}$/)
    .nullable(),
  livemode: z.literal(false),
  ownership: z.string().startsWith('fcaowns_').nullable(),
  ownership_refresh: Refresh,
  permissions: z.array(z.enum(['balances', 'ownership', 'payment_method', 'transactions'])).nullable(),
  status: z.enum(['active', 'inactive', 'disconnected']),
  subcategory: z.enum(['checking', 'credit_card', 'line_of_credit', 'mortgage', 'other', 'savings']),
  subscriptions: z.array(z.literal('transactions')).nullable(),
  supported_payment_method_types: z.array(z.enum(['link', 'us_bank_account'])),
  transaction_refresh: z.looseObject({ id: z.string().startsWith('fctxnref_') }).nullable(),
});

export const AccountList = listOf(Account, /^\/v1\/financial_connections\/accounts/);

export const Session = z.looseObject({
  id: z.string().startsWith('fcsess_'),
  object: z.literal('financial_connections.session'),
  account_holder: z.looseObject({ type: z.literal('customer'), customer: z.string().startsWith('cus_') }),
  accounts: AccountList,
  client_secret: z.string().nullable(),
  livemode: z.literal(false),
  permissions: z.array(z.string()),
  prefetch: z.array(z.string()).nullable(),
});

export const Customer = z.looseObject({
  id: z.string().startsWith('cus_'),
  object: z.literal('customer'),
  created: Seconds,
  email: z.string().nullable(),
  livemode: z.literal(false),
  metadata: z.record(z.string(), z.string()),
  name: z.string().nullable(),
});

export const Event = z.looseObject({
  id: z.string().startsWith('evt_'),
  object: z.literal('event'),
  api_version: z.string().nullable(),
  created: Seconds,
  data: z.looseObject({ object: z.looseObject({ object: z.string() }) }),
  livemode: z.literal(false),
  pending_webhooks: z.int().min(0),
  request: z.looseObject({ id: z.string().nullable(), idempotency_key: z.string().nullable() }).nullable(),
  type: z.string().regex(/^[a-z0-9_.]+$/),
});

export const EventList = listOf(Event, /^\/v1\/events/);

export const Transaction = z.looseObject({
  id: z.string().startsWith('fctxn_'),
  object: z.literal('financial_connections.transaction'),
  account: z.string().startsWith('fca_'),
  amount: z.int(),
  currency: z.string().length(3),
  description: z.string(),
  livemode: z.literal(false),
  status: z.enum(['pending', 'posted', 'void']),
  status_transitions: z.looseObject({ posted_at: Seconds.nullable(), void_at: Seconds.nullable() }),
  transacted_at: Seconds,
  transaction_refresh: z.string().startsWith('fctxnref_'),
  updated: Seconds,
});

export const TransactionList = listOf(Transaction, /^\/v1\/financial_connections\/transactions/);

export const Owner = z.looseObject({
  id: z.string().startsWith('fcaown_'),
  object: z.literal('financial_connections.account_owner'),
  email: z.string().nullable(),
  name: z.string(),
  ownership: z.string().startsWith('fcaowns_'),
  phone: z.string().nullable(),
  raw_address: z.string().nullable(),
  refreshed_at: Seconds.nullable(),
});

export const OwnerList = listOf(Owner, /^\/v1\/financial_connections\/accounts\/fca_\w+\/owners/);

export const Endpoint = z.looseObject({
  id: z.string().startsWith('we_'),
  object: z.literal('webhook_endpoint'),
  api_version: z.string().nullable(),
  application: z.string().nullable(),
  created: Seconds,
  description: z.string().nullable(),
  enabled_events: z.array(z.string()),
  livemode: z.literal(false),
  metadata: z.record(z.string(), z.string()),
  status: z.enum(['enabled', 'disabled']),
  url: z.url(),
});
