import { formatMoney } from './format-money';
import { type Money, magnitude } from './money';
import type { Words } from './words';

/** How a figure is read: with its sign, or as a debt, where the bank's minus becomes the word "owed". */
export type AmountSense = 'signed' | 'debt';

/** "−$42.10" with its sign; as a debt "$1,234.56 owed", "$20.00 in credit" or "$0.00". One wording for chart, table and sentence. */
export function sayAmount(money: Money, sense: AmountSense, { t, locale }: Words): string {
  if (sense === 'signed' || money.amount === 0) return formatMoney(money, { locale });
  const amount = formatMoney(magnitude(money), { locale });
  return t(money.amount < 0 ? 'history.browser.owed' : 'history.browser.inCredit', { amount });
}
