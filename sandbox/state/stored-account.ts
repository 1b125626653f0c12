import { z } from 'zod';
import { LedgerProfile } from '../bank/ledger-profile';
import { OwnerFacts } from '../bank/owner-facts';

export const Permission = z.enum(['balances', 'ownership', 'payment_method', 'transactions']);
export type Permission = z.infer<typeof Permission>;

export const Feature = z.enum(['balance', 'ownership', 'transactions']);
export type Feature = z.infer<typeof Feature>;

const Amounts = z.record(z.string().regex(/^[a-z]{3}$/, 'a lower-case ISO currency code'), z.int());
const BALANCE = { as_of: z.int(), current: Amounts };

/** Stripe's own shape of a balance: money as minor units by currency, + owed to the holder, − owed by the holder. */
export const WireBalance = z.discriminatedUnion('type', [
  z.strictObject({ ...BALANCE, type: z.literal('cash'), cash: z.strictObject({ available: Amounts.nullable() }) }),
  z.strictObject({ ...BALANCE, type: z.literal('credit'), credit: z.strictObject({ used: Amounts.nullable() }) }),
]);
export type WireBalance = z.infer<typeof WireBalance>;

export const AccountHolder = z.discriminatedUnion('type', [
  z.object({ type: z.literal('customer'), customer: z.string() }),
  z.object({ type: z.literal('account'), account: z.string() }),
]);
export type AccountHolder = z.infer<typeof AccountHolder>;

/** One feature's refresh. Seconds on the sandbox's clock; `settledAt` is null while pending. */
const RefreshState = z.object({
  status: z.enum(['pending', 'succeeded', 'failed']),
  lastAttemptedAt: z.int(),
  settledAt: z.int().nullable(),
});
export type RefreshState = z.infer<typeof RefreshState>;

const AccountNumber = z.object({
  expectedExpiryDate: z.int().nullable(),
  identifierType: z.enum(['account_number', 'tokenized_account_number']),
  status: z.enum(['transactable', 'deactivated', 'expired', 'pending']),
});

/** What the bank would answer if Stripe asked it now. Stripe's copy is the rest of the account. */
const BankSide = z.object({
  seed: z.string(),
  ledger: LedgerProfile,
  asOf: z.object({ lagHours: z.number(), everyHours: z.number() }),
  owners: z.array(OwnerFacts),
  /** Set by a control request: the bank answers this instead of what its books say. */
  reported: z.object({ balance: WireBalance.nullable() }).nullable(),
});

/** How a refresh ends. One that breaks fails because the bank no longer lets Stripe in: the account is inactive then. */
export const RefreshOutcome = z.enum(['succeed', 'fail', 'break']);
export type RefreshOutcome = z.infer<typeof RefreshOutcome>;

export const NextRefresh = z.enum([...RefreshOutcome.options, 'stall']);
export type NextRefresh = z.infer<typeof NextRefresh>;

const Control = z.object({
  /** Consumed by the next refresh that starts. */
  nextRefresh: NextRefresh.nullable(),
  refreshDelayMs: z.int().nullable(),
  refreshQuotaSeconds: z.int().nullable(),
  /** What happens to it is listed and never sent. */
  losesWebhooks: z.boolean().default(false),
});

/** A linked account as the sandbox keeps it; `toAccount` makes Stripe's object of it. */
export const StoredAccount = z.object({
  id: z.string(),
  session: z.string(),
  /** Null where it was linked for a payment of nobody who is known. */
  holder: AccountHolder.nullable(),
  institution: z.string(),
  institutionName: z.string(),
  displayName: z.string(),
  last4: z.string(),
  category: z.enum(['cash', 'credit', 'investment', 'other']),
  subcategory: z.enum(['checking', 'savings', 'credit_card', 'line_of_credit', 'mortgage', 'other']),
  created: z.int(),
  permissions: z.array(Permission),
  status: z.enum(['active', 'inactive', 'disconnected']),
  expectedDeactivationDate: z.int().nullable(),
  supportedPaymentMethodTypes: z.array(z.enum(['us_bank_account', 'link'])),
  accountNumbers: z.array(AccountNumber).nullable(),
  subscriptions: z.array(z.literal('transactions')),
  balance: WireBalance.nullable(),
  balanceRefresh: RefreshState.nullable(),
  /** Id of the current ownership snapshot. */
  ownership: z.string().nullable(),
  ownershipRefresh: RefreshState.nullable(),
  transactionRefresh: RefreshState.extend({ id: z.string() }).nullable(),
  bank: BankSide,
  control: Control,
});
export type StoredAccount = z.infer<typeof StoredAccount>;
