import { formatMoney } from './format-money';
import { magnitude, money } from './money';
import type { AmountSense } from './say-amount';

/** What lies between two amounts: "+$812.40 (15.7 %)", of debts "$25.00 more owed"; "No change" when they are equal. */
export function changeText(from: number, to: number, currency: string, sense: AmountSense): string {
  if (from === to) return 'No change';
  const debt = sense === 'debt' ? debtChange(from, to, currency) : null;
  return (
    debt ??
    `${formatMoney(money(to - from, currency), { sign: 'always' })}${sense === 'debt' ? '' : percentText(from, to)}`
  );
}

/** "$25.00 more owed"; null unless both amounts are debts, paid off included. */
export function debtChange(from: number, to: number, currency: string): string | null {
  if (from > 0 || to > 0) return null;
  return `${formatMoney(magnitude(money(to - from, currency)))} ${to < from ? 'more' : 'less'} owed`;
}

/** " (15.7 %)", only of something owned that stays owned: of a debt, or of nothing, a share says more or less than is meant. */
export function percentText(from: number, to: number): string {
  if (from <= 0 || to < 0) return '';
  const percent = (Math.abs(to - from) / from) * 100;
  return percent < 0.05 || percent >= 1000 ? '' : ` (${percent.toFixed(1)}\u00a0%)`;
}
