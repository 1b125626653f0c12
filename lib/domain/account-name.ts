import type { LinkedAccount, Subcategory } from './linked-account';
import type { Words } from './words';

type Named = Pick<LinkedAccount, 'nickname' | 'displayName' | 'subcategory'>;

/** What the person calls it, else its bank, else its kind in the language of whoever reads. */
export const accountName = ({ nickname, displayName, subcategory }: Named, { t }: Words): string =>
  nickname ?? displayName ?? t(`accounts.browser.kinds.${subcategory}`);

const KINDS_IN_FILES: Record<Subcategory, string> = {
  checking: 'Checking',
  savings: 'Savings',
  credit_card: 'Credit card',
  line_of_credit: 'Line of credit',
  mortgage: 'Mortgage',
  other: 'Account',
};

/** The same in files, which programs read: they speak English, whatever the language. */
export const accountNameInFiles = ({ nickname, displayName, subcategory }: Named): string =>
  nickname ?? displayName ?? KINDS_IN_FILES[subcategory];
