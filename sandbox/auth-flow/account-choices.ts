import { isEligible } from '../state/eligible-accounts';
import type { AccountTemplate, Institution } from '../state/institutions';
import type { StoredSession } from '../state/stored-session';
import type { AccountChoice } from './protocol';

type Subcategory = AccountTemplate['subcategory'];

const KINDS: Record<Subcategory, string> = {
  checking: 'Checking',
  savings: 'Savings',
  credit_card: 'Credit card',
  line_of_credit: 'Line of credit',
  mortgage: 'Mortgage',
  other: 'Other',
};

const list = new Intl.ListFormat('en-US', { type: 'disjunction' });

/** Every account the bank has, with the reason where the session's filters keep it out. */
export function toAccountChoices(accounts: readonly AccountTemplate[], session: StoredSession): AccountChoice[] {
  return accounts.map((account) => ({ ...toBankChoice(account), refusal: refusal(account, session) }));
}

/** What a bank's own window lets people pick from, or null where it does not ask. */
export function offeredAtBank({ asksWhich, accounts }: Institution): AccountChoice[] | null {
  return asksWhich ? accounts.map(toBankChoice) : null;
}

/** An account as its own bank offers it: the bank knows nothing of anybody's filters. */
function toBankChoice(account: AccountTemplate): AccountChoice {
  const kind = account.category === 'investment' ? 'Investment' : KINDS[account.subcategory];
  return { name: account.name, last4: account.last4, kind, refusal: null };
}

function refusal(account: AccountTemplate, session: StoredSession): string | null {
  if (isEligible(session, account)) return null;
  const wanted = session.filters?.accountSubcategories;
  if (wanted && !wanted.some((subcategory) => subcategory === account.subcategory)) {
    return `Only ${wantedInWords(session)} accounts can be connected here`;
  }
  if (account.supportedPaymentMethodTypes.length === 0) return 'This account cannot be used for payments';
  return 'This account is in another country';
}

/** "checking or savings"; "payment" where the filter is not on the kind. */
export function wantedInWords({ filters }: StoredSession): string {
  const wanted = filters?.accountSubcategories;
  return wanted ? list.format(wanted.map((subcategory) => KINDS[subcategory].toLowerCase())) : 'payment';
}

/** Whether these accounts, and so many of them, may be linked. The modal offers no others; this is for who asks past it. */
export function isAllowedSelection(names: readonly string[], choices: readonly AccountChoice[], limit: number | null) {
  const distinct = new Set(names);
  if (distinct.size === 0 || distinct.size !== names.length) return false;
  if (limit !== null && distinct.size > limit) return false;
  return names.every((name) => choices.some((choice) => choice.name === name && choice.refusal === null));
}
