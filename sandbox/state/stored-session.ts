import { z } from 'zod';
import { AccountHolder, Permission } from './stored-account';

export const Prefetch = z.enum(['balances', 'ownership', 'transactions']);
export type Prefetch = z.infer<typeof Prefetch>;

export const LinkableSubcategory = z.enum(['checking', 'savings', 'mortgage', 'line_of_credit', 'credit_card']);

const Filters = z.object({
  accountSubcategories: z.array(LinkableSubcategory).nullable(),
  country: z.string().nullable(),
  /** As an older API version gave them; `country` is the first. */
  countries: z.array(z.string()).optional(),
  requirePaymentMethodSupport: z.enum(['all', 'at_least_one', 'none']).nullable(),
});

const BankAccount = z.object({
  token: z.string(),
  id: z.string(),
  created: z.int(),
  bankName: z.string().nullable(),
  routingNumber: z.string(),
  last4: z.string(),
});
export type BankAccount = z.infer<typeof BankAccount>;

/** Null where the request did not say; the wire then has no such key at all. */
export const StoredSession = z.object({
  id: z.string(),
  clientSecret: z.string(),
  created: z.int(),
  state: z.enum(['open', 'completed', 'expired']),
  /** Null where a payment is collected from nobody who is known. */
  holder: AccountHolder.nullable(),
  permissions: z.array(Permission),
  prefetch: z.array(Prefetch),
  filters: Filters.nullable(),
  /** How many accounts may be linked; null is any number. */
  accountLimit: z.int().nullable(),
  manualEntry: z.object({ mode: z.enum(['automatic', 'disabled']).nullable() }).nullable(),
  returnUrl: z.string().nullable(),
  /** Set where nothing is linked: the numbers are typed, whoever the bank is. */
  onlyTyped: z.boolean().optional(),
  /** The account behind the session's `bank_account_token`. */
  bankAccount: BankAccount.optional(),
});
export type StoredSession = z.infer<typeof StoredSession>;
