import fc from 'fast-check';
import type Stripe from 'stripe';

type Account = Stripe.FinancialConnections.Account;
type Balance = Stripe.FinancialConnections.Account.Balance;

/** How the SDK's types say that an enum may hold other words. */
type OtherString = string & Record<never, never>;
type Named<Word extends string> = Word extends Word ? (OtherString extends Word ? never : Word) : never;

/** Each word the SDK names, and newer ones. A word that another version of it names, or names no more, does not compile. */
const word = <Word extends string>(named: Record<Named<Word>, 1>): fc.Arbitrary<string> =>
  fc.oneof(fc.constantFrom(...Object.keys(named)), fc.stringMatching(/^[a-z][a-z_]{0,30}$/));

const STATE = { failed: 1, pending: 1, succeeded: 1 } as const;
const SECOND = 1_795_000_000;
const time = fc.integer({ min: SECOND - 1_000, max: SECOND + 1_000 });
const text = fc.string({ maxLength: 40, unit: 'grapheme-ascii' });
const figure = fc.maxSafeInteger();
const figures = fc.dictionary(fc.constantFrom('usd', 'eur', 'jpy', 'kwd', 'xts'), figure, { maxKeys: 3 });

const refreshOf = (status: fc.Arbitrary<string>) =>
  fc.option(fc.record({ last_attempted_at: time, next_refresh_available_at: fc.option(time), status }));

const balance: fc.Arbitrary<Balance> = fc.record(
  {
    as_of: time,
    current: figures,
    type: word<Balance['type']>({ cash: 1, credit: 1 }),
    cash: fc.record({ available: fc.option(figures) }),
    credit: fc.record({ used: fc.option(figures) }),
  },
  { requiredKeys: ['as_of', 'current', 'type'] },
);

const active = fc.record({
  action: word<Stripe.FinancialConnections.Account.StatusDetails.Active['action']>({ none: 1, relink_required: 1 }),
  cause: word<Stripe.FinancialConnections.Account.StatusDetails.Active['cause']>({
    access_expired: 1,
    institution_requirement: 1,
    unspecified: 1,
  }),
  expected_deactivation_date: time,
});

/** For tests: any account that the SDK's types allow. A field that another version adds does not compile. */
export const anyWireAccount: fc.Arbitrary<Account> = fc.record(
  {
    id: fc.constant('fca_1'),
    object: fc.constant('financial_connections.account' as const),
    account_holder: fc.constant({ type: 'customer', customer: 'cus_1' }),
    account_numbers: fc.constant(null),
    balance: fc.option(balance),
    balance_refresh: refreshOf(word<Stripe.FinancialConnections.Account.BalanceRefresh['status']>(STATE)),
    category: word<Account['category']>({ cash: 1, credit: 1, investment: 1, other: 1 }),
    created: time,
    display_name: fc.option(text),
    institution_name: text,
    last4: fc.option(fc.stringMatching(/^\d{4}$/)),
    livemode: fc.constant(false),
    ownership: fc.constant(null),
    ownership_refresh: refreshOf(word<Stripe.FinancialConnections.Account.OwnershipRefresh['status']>(STATE)),
    permissions: fc.option(
      fc.array(
        word<Stripe.FinancialConnections.Account.Permission>({
          balances: 1,
          ownership: 1,
          payment_method: 1,
          transactions: 1,
        }),
      ),
    ),
    status: word<Account['status']>({ active: 1, disconnected: 1, inactive: 1 }),
    status_details: fc.record({ active }, { requiredKeys: [] }),
    subcategory: word<Account['subcategory']>({
      checking: 1,
      credit_card: 1,
      line_of_credit: 1,
      mortgage: 1,
      other: 1,
      savings: 1,
    }),
    subscriptions: fc.option(fc.constantFrom([], ['transactions' as const])),
    supported_payment_method_types: fc.array(
      word<Stripe.FinancialConnections.Account.SupportedPaymentMethodType>({ link: 1, us_bank_account: 1 }),
    ),
    transaction_refresh: fc.constant(null),
  },
  { noNullPrototype: true },
);
