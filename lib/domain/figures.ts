import type { CurrencyBalance } from './balance';
import { between, type Money, magnitude, money } from './money';
import type { AmountSense } from './say-amount';
import type { AccountFacts } from './views';

/** What an amount is of: said by `balances.figures`. */
export type FigureName = 'available' | 'current' | 'posted' | 'pending' | 'owed' | 'inCredit' | 'used' | 'usedInCredit';

/** One amount and what it is. `value` is written as it is to be shown: what is owed stands without its minus. */
export interface Figure {
  readonly name: FigureName;
  readonly value: Money;
}

/** What a card says of one currency of one account. */
export interface Figures {
  readonly primary: Figure;
  readonly secondary: readonly Figure[];
  /** A cash account below zero: the one figure that is red. */
  readonly overdrawn: boolean;
}

/** How an account's balance is read: to spend from, as a debt, or as a figure that stands alone. */
export type Sheet = 'cash' | 'credit' | 'plain';

export function sheetOf({ category, balance }: AccountFacts): Sheet {
  if (category === 'investment' || category === 'other') return 'plain';
  if (category === 'credit' || balance?.kind === 'credit') return 'credit';
  return 'cash';
}

/** How an account's history is told. */
export const senseOf = (account: AccountFacts): AmountSense => (sheetOf(account) === 'credit' ? 'debt' : 'signed');

/**
 * The figures of an account, one for each currency in which the bank shared any; empty when it shared none, which is not the same as 0.
 * https://docs.stripe.com/financial-connections/balances
 */
export function figuresOf(account: AccountFacts): Figures[] {
  const sheet = sheetOf(account);
  return (account.balance?.amounts ?? []).flatMap((amounts) => figuresIn(amounts, sheet) ?? []);
}

function figuresIn(amounts: CurrencyBalance, sheet: Sheet): Figures | null {
  switch (sheet) {
    case 'cash':
      return cashFigures(amounts);
    case 'credit':
      return creditFigures(amounts);
    case 'plain':
      return amounts.current === null ? null : only('current', money(amounts.current, amounts.currency));
  }
}

const only = (name: FigureName, value: Money): Figures => ({
  primary: { name, value },
  secondary: [],
  overdrawn: false,
});

/** Available first, because it is what one can spend; current alone is labelled as such. Pending is what lies between the two. */
function cashFigures({ currency, current, available }: CurrencyBalance): Figures | null {
  const shown = available ?? current;
  if (shown === null) return null;
  const name = available === null ? 'current' : 'available';
  const differ = available !== null && current !== null && available !== current;
  const pending = differ ? between(current, available, currency) : null;
  return {
    primary: { name, value: money(shown, currency) },
    secondary: [
      ...(differ ? [{ name: 'posted', value: money(current, currency) } as const] : []),
      ...(pending === null ? [] : [{ name: 'pending', value: pending } as const]),
    ],
    overdrawn: shown < 0,
  };
}

/** Stripe states a debt as a negative; in words it is "owed" and positive. Above zero the bank owes the holder. */
function creditFigures({ currency, current, used }: CurrencyBalance): Figures | null {
  const shown = current ?? used;
  if (shown === null) return null;
  const debt = (amount: number) => magnitude(money(amount, currency));
  return {
    primary: { name: shown > 0 ? 'inCredit' : 'owed', value: debt(shown) },
    secondary: used === null || used === shown ? [] : [{ name: used > 0 ? 'usedInCredit' : 'used', value: debt(used) }],
    overdrawn: false,
  };
}
