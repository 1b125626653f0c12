import type { LedgerProfile } from './ledger-profile';
import type { OwnerRule } from './owner-facts';

export type Category = 'cash' | 'credit' | 'investment' | 'other';
export type Subcategory = 'checking' | 'savings' | 'credit_card' | 'line_of_credit' | 'mortgage' | 'other';

/** How far the bank's own books lag: `as_of` is `lagHours` back, on a multiple of `everyHours` (0: to the second). */
export interface AsOfRule {
  lagHours: number;
  everyHours: number;
}

/** What happens to a linked account by itself, later. */
export type Aftermath =
  | { kind: 'deactivates'; afterSeconds: number }
  | { kind: 'access_expires'; afterSeconds: number }
  | { kind: 'number_expires'; afterSeconds: number };

export interface AccountTemplate {
  name: string;
  last4: string;
  category: Category;
  subcategory: Subcategory;
  /** `institution_name` of the linked account; not always the name of the tile. */
  institutionName: string;
  initialStatus: 'active' | 'inactive';
  supportedPaymentMethodTypes: readonly ('us_bank_account' | 'link')[];
  /** Whether the bank has given the numbers that payments need, where the account is one for payments. */
  numbers: 'given' | 'pending';
  ledger: LedgerProfile;
  owners: OwnerRule;
  asOf: AsOfRule;
  aftermath: Aftermath | null;
}

export interface Institution {
  id: string;
  name: string;
  /** Shown in the grid before anyone searches. */
  featured: boolean;
  signIn: 'none' | 'form' | 'oauth';
  /** Whether the bank's own window asks which accounts are shared; all are, otherwise. */
  asksWhich?: boolean;
  downtime: null | { kind: 'scheduled' | 'unscheduled' | 'error' };
  accounts: readonly AccountTemplate[];
}

type Given = Pick<AccountTemplate, 'name' | 'last4' | 'institutionName' | 'ledger'> & Partial<AccountTemplate>;

/** An active US checking account owned by the person who links it, unless told otherwise. */
export function accountTemplate(given: Given): AccountTemplate {
  const category = given.category ?? 'cash';
  return {
    category,
    subcategory: 'checking',
    initialStatus: 'active',
    numbers: 'given',
    supportedPaymentMethodTypes: category === 'cash' ? ['us_bank_account', 'link'] : [],
    owners: { kind: 'holder', with: [] },
    asOf: { lagHours: 0, everyHours: 0 },
    aftermath: null,
    ...given,
  };
}
