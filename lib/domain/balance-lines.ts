import type { CurrencyBalance } from './balance';
import { type Sheet, sheetOf } from './figures';
import { between, type Money, magnitude, money } from './money';
import type { AccountView } from './views';

/** One balance of an account: `balances.lines` says what it is called and what it means. Null is what the bank did not share, which is not 0. */
export interface BalanceLine {
  readonly name: 'available' | 'posted' | 'pending' | 'notCash' | 'owed' | 'inCredit' | 'used' | 'usedInCredit';
  readonly value: Money | null;
}

/** Every balance in one currency, the one that matters most first. */
export interface BalanceBlock {
  readonly currency: string;
  readonly lines: readonly BalanceLine[];
  /** A cash account below zero: the one figure that is red. */
  readonly overdrawn: boolean;
}

/** All that the bank said of an account's balance, a block for each currency; empty when it has said nothing yet. */
export function balanceBlocks(account: AccountView): BalanceBlock[] {
  const sheet = sheetOf(account);
  return (account.balance?.amounts ?? []).map((amounts) => ({
    currency: amounts.currency,
    lines: linesOf(amounts, sheet),
    overdrawn: sheet === 'cash' && (amounts.available ?? amounts.current ?? 0) < 0,
  }));
}

function linesOf(amounts: CurrencyBalance, sheet: Sheet): BalanceLine[] {
  switch (sheet) {
    case 'cash':
      return cashLines(amounts);
    case 'credit':
      return creditLines(amounts);
    case 'plain':
      return [{ name: 'notCash', value: toMoney(amounts.current, amounts.currency) }];
  }
}

const toMoney = (amount: number | null, currency: string) => (amount === null ? null : money(amount, currency));

function cashLines({ currency, current, available }: CurrencyBalance): BalanceLine[] {
  const spendable = { name: 'available', value: toMoney(available, currency) } as const;
  const posted = { name: 'posted', value: toMoney(current, currency) } as const;
  if (available === null) return [posted, spendable];
  if (current === null) return [spendable, posted];
  const pending = between(current, available, currency);
  return pending === null ? [spendable, posted] : [spendable, posted, { name: 'pending', value: pending }];
}

function creditLines({ currency, current, used }: CurrencyBalance): BalanceLine[] {
  const debt = (amount: number | null) => (amount === null ? null : magnitude(money(amount, currency)));
  const inCredit = (amount: number | null) => amount !== null && amount > 0;
  return [
    { name: inCredit(current) ? 'inCredit' : 'owed', value: debt(current) },
    { name: inCredit(used) ? 'usedInCredit' : 'used', value: debt(used) },
  ];
}
