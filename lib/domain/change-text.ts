import { decimalIn } from './decimal-in';
import { formatMoney } from './format-money';
import type { Locale } from './locale';
import { magnitude, money } from './money';
import type { AmountSense } from './say-amount';
import type { Words } from './words';

/** What lies between two amounts: "+$812.40 (15.7 %)", of debts "$25.00 more owed"; "No change" when they are equal. */
export function changeText(from: number, to: number, currency: string, sense: AmountSense, words: Words): string {
  if (from === to) return words.t('history.browser.same');
  if (sense === 'debt' && from <= 0 && to <= 0) return debtChange(from, to, currency, words);
  const change = formatMoney(money(to - from, currency), { sign: 'always', locale: words.locale });
  return sense === 'debt' ? change : change + percentText(percentOf(from, to), words.locale);
}

/** "$25.00 more owed". */
function debtChange(from: number, to: number, currency: string, { t, locale }: Words): string {
  const amount = formatMoney(magnitude(money(to - from, currency)), { locale });
  return t(to < from ? 'history.browser.more' : 'history.browser.less', { amount });
}

/** What share of `from` was lost or gained; null unless something owned stays owned: of a debt, or of nothing, a share says more or less than is meant. */
export function percentOf(from: number, to: number): number | null {
  if (from <= 0 || to < 0) return null;
  const percent = (Math.abs(to - from) / from) * 100;
  return percent < 0.05 || percent >= 1000 ? null : percent;
}

/** " (15.7 %)", to stand behind an amount; nothing for null. */
export function percentText(percent: number | null, locale: Locale): string {
  if (percent === null) return '';
  const text = percent.toFixed(1);
  return ` (${decimalIn(text, locale)}\u00a0%)`;
}
