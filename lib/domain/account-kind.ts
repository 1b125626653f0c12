import { KIND_NAMES } from './to-account-view';
import type { AccountView } from './views';

type Kind = Pick<AccountView, 'category' | 'subcategory'>;

/** "Checking", "Credit card", "Investment": the kind of account in a word or two. */
export function kindLabel({ category, subcategory }: Kind): string {
  if (subcategory === 'other' && category === 'investment') return 'Investment';
  return KIND_NAMES[subcategory];
}

/** "Checking ••••6789", with its currency where `currency` is given. */
export function describeAccount(account: Kind & Pick<AccountView, 'last4'>, currency?: string): string {
  const number = account.last4 === null ? '' : ` ••••${account.last4}`;
  return `${kindLabel(account)}${number}${currency === undefined ? '' : ` · ${currency}`}`;
}
