/**
 * What a bank says of one account in one currency, in whole minor units with Stripe's signs: + is owed to the holder, − by the holder.
 * `available` is for cash, `used` for credit; null is "not shared", never 0.
 * https://docs.stripe.com/financial-connections/balances
 */
export interface CurrencyBalance {
  readonly currency: string;
  readonly current: number | null;
  readonly available: number | null;
  readonly used: number | null;
}

/** `asOf` is the bank's clock: when it computed the figures, not when they were fetched. */
export interface Balance {
  readonly kind: 'cash' | 'credit' | 'unknown';
  readonly asOf: Date;
  readonly amounts: readonly CurrencyBalance[];
}

/** All that a balance says but when, as one text: equal for equal figures, in whatever order the currencies came. */
export const balanceText = ({ kind, amounts }: Balance): string =>
  JSON.stringify([
    kind,
    ...amounts
      .map(({ currency, current, available, used }) => [currency, current, available, used])
      .toSorted(([left], [right]) => (String(left) < String(right) ? -1 : 1)),
  ]);
