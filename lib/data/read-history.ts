import 'server-only';
import type { DailyClose } from '@/lib/domain/history';
import type { UserId } from '@/lib/domain/ids';
import { money } from '@/lib/domain/money';
import { CLOSES, CLOSES_KNOWN_AT } from './closes-statement';
import { prepared } from './prepared';

export interface HistoryWindow {
  /** Only this account; without it, every account of the person. */
  readonly accountId?: string;
  /** First and last local day, `YYYY-MM-DD`; no `from` means from the first observation. What a bank dated after `to` counts on it. */
  readonly from: string | null;
  readonly to: string;
  /** IANA zone in which days begin and end. */
  readonly timeZone: string;
  /** Our clock: only what was known then, and before any later correction. Without it, what is known now. */
  readonly knownAt?: Date | undefined;
}

interface Series {
  accountId: string;
  currency: string;
  closes: [day: string, current: number, seeded: boolean][];
}

const closesNow = prepared<Series>(CLOSES);
const closesKnownAt = prepared<Series>(CLOSES_KNOWN_AT);

/**
 * The last balance of each local day, by account and currency, oldest first within each; and for each the last one before `from`, so that a
 * chart can carry it into its first day. Within a day the bank's latest `as_of` counts, and of several readings of that moment the latest known.
 * One statement, however many accounts. Throws on a figure beyond 2^53.
 */
export async function listDailyCloses(userId: UserId, window: HistoryWindow): Promise<DailyClose[]> {
  const { accountId = null, from, to, timeZone, knownAt } = window;
  const given = [userId, accountId, from, to, timeZone];
  const series = knownAt ? await closesKnownAt([...given, knownAt]) : await closesNow(given);
  return series.flatMap(({ accountId, currency, closes }) =>
    closes.map(([day, current, seeded]) => ({
      accountId,
      day,
      currency,
      current: money(current, currency).amount,
      seeded,
    })),
  );
}
