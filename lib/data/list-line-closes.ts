import 'server-only';
import { type Continued, continueHistory } from '@/lib/domain/continue-history';
import type { DailyClose } from '@/lib/domain/history';
import type { UserId } from '@/lib/domain/ids';
import { netWorthDays } from '@/lib/domain/net-worth';
import type { CurrencyTotal } from '@/lib/domain/totals';
import { listClosesOfDays, listFirstDays } from './read-history';

interface Line {
  readonly accounts: readonly Continued[];
  readonly totals: readonly CurrencyTotal[];
  readonly to: string;
  readonly timeZone: string;
}

/**
 * The closes that are drawn of these totals from the very beginning on. A line of ten years has a point a month: what the bank said between is not
 * read, and the line is the same.
 */
export async function listLineCloses(userId: UserId, { accounts, totals, ...window }: Line): Promise<DailyClose[]> {
  const firsts = await listFirstDays(userId, window);
  const days = [...firsts.map(({ day }) => day), ...netWorthDays(continueHistory(firsts, accounts), totals, window.to)];
  return continueHistory(await listClosesOfDays(userId, [...new Set(days)], window), accounts);
}
