import 'server-only';
import { type Continued, continueHistory } from '@/lib/domain/continue-history';
import type { DailyClose } from '@/lib/domain/history';
import type { UserId } from '@/lib/domain/ids';
import { anyLineDays, netWorthDays } from '@/lib/domain/net-worth';
import type { CurrencyTotal } from '@/lib/domain/totals';
import { type HistoryWindow, listClosesOfDays, listFirstDays } from './read-history';

interface Line {
  readonly accounts: readonly Continued[];
  readonly totals: readonly CurrencyTotal[];
}

/**
 * The closes that are drawn of some totals from the very beginning on. A line of ten years has a point a month: what the bank said between is not
 * read, and the line is the same. The read begins at once, before the accounts that count are known, with the days that any of them may need;
 * the answer awaits it, and asks again in the rare case that they need others.
 */
export function readLineCloses(userId: UserId, window: Pick<HistoryWindow, 'to' | 'timeZone'>) {
  const ahead = readAhead(userId, window);
  // Not awaited at all without accounts: there its failure must not bring the server down.
  ahead.catch(() => undefined);
  return async ({ accounts, totals }: Line): Promise<DailyClose[]> => {
    const { firsts, days, closes } = await ahead;
    const needed = netWorthDays(continueHistory(firsts, accounts), totals, window.to);
    const isThere = needed.every((day) => days.has(day));
    const enough = isThere ? closes : await listClosesOfDays(userId, [...days, ...needed], window);
    return continueHistory(enough, accounts);
  };
}

async function readAhead(userId: UserId, window: Pick<HistoryWindow, 'to' | 'timeZone'>) {
  const firsts = await listFirstDays(userId, window);
  const days = new Set(anyLineDays(firsts, window.to));
  return { firsts, days, closes: await listClosesOfDays(userId, [...days], window) };
}
