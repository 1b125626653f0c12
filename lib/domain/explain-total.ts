import { dailySeries } from './daily-series';
import type { DailyClose, HistoryPoint } from './history';
import { type Money, money } from './money';
import type { CurrencyTotal } from './totals';

/** What one account adds to a total on one day; null where it was not known yet. */
export interface Contribution {
  readonly accountId: string;
  readonly point: HistoryPoint | null;
}

export interface ExplainedTotal {
  readonly sum: Money;
  readonly parts: readonly Contribution[];
}

/** A total on one day, part by part, over the accounts that count in it today: as the line of net worth has it. */
export function explainTotal(closes: readonly DailyClose[], total: CurrencyTotal, day: string): ExplainedTotal {
  const own = Map.groupBy(
    closes.filter(({ currency }) => currency === total.currency),
    ({ accountId }) => accountId,
  );
  const parts = total.accountIds.map((accountId) => ({
    accountId,
    point: dailySeries(own.get(accountId) ?? [], null, day).at(-1) ?? null,
  }));
  const sum = parts.reduce((left, { point }) => left + (point?.amount ?? 0), 0);
  return { sum: money(sum, total.currency), parts };
}
