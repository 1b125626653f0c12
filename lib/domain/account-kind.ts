import type { AccountView } from './views';
import type { Words } from './words';

type Kind = Pick<AccountView, 'category' | 'subcategory'>;

/** "Checking", "Credit card", "Investment": the kind of account in a word or two. */
export function kindLabel({ category, subcategory }: Kind, { t }: Words): string {
  const kind = subcategory === 'other' && category === 'investment' ? 'investment' : subcategory;
  return t(`accounts.browser.kinds.${kind}`);
}

/** "Checking ••••6789", with its currency where `currency` is given. */
export function describeAccount(account: Kind & Pick<AccountView, 'last4'>, words: Words, currency?: string): string {
  const number = account.last4 === null ? '' : ` ••••${account.last4}`;
  return `${kindLabel(account, words)}${number}${currency === undefined ? '' : ` · ${currency}`}`;
}
