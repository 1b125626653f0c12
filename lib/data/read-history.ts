import 'server-only';
import type { DailyClose } from '@/lib/domain/history';
import type { UserId } from '@/lib/domain/ids';
import { exactly } from './linked-account-row';
import { prisma } from './prisma';

export interface HistoryWindow {
  /** Only this account; without it, every account of the person. */
  readonly accountId?: string;
  /** First and last local day, `YYYY-MM-DD`; no `from` means from the first observation. */
  readonly from: string | null;
  readonly to: string;
  /** IANA zone in which days begin and end. */
  readonly timeZone: string;
}

interface Row {
  accountId: string;
  currency: string;
  day: string;
  current: bigint;
  seeded: boolean;
}

/**
 * The last balance of each local day, by account and currency, oldest first; and for each the last one before `from`, so that a chart
 * can carry it into its first day. Within a day the bank's latest `as_of` counts, and of several readings of that moment the latest known.
 */
export async function listDailyCloses(userId: UserId, window: HistoryWindow): Promise<DailyClose[]> {
  const { accountId = null, from, to, timeZone } = window;
  const rows = await prisma().$queryRaw<Row[]>`
    WITH mine AS (
      SELECT a.id FROM linked_accounts a JOIN account_holders h ON h.id = a.account_holder_id
      WHERE h.user_id = ${userId} AND (${accountId}::text IS NULL OR a.id = ${accountId})
    ),
    bounds AS (
      SELECT zone, (${from}::date)::timestamp AT TIME ZONE zone AS since, (${to}::date + 1)::timestamp AT TIME ZONE zone AS until
      FROM (SELECT ${timeZone}::text AS zone) AS given
    ),
    series AS (
      SELECT DISTINCT o.linked_account_id, o.currency FROM balance_observations o JOIN mine ON mine.id = o.linked_account_id
    ),
    inside AS (
      SELECT DISTINCT ON (o.linked_account_id, o.currency, (o.as_of AT TIME ZONE zone)::date)
        o.linked_account_id, o.currency, (o.as_of AT TIME ZONE zone)::date AS day, o.current, o.source
      FROM balance_observations o JOIN mine ON mine.id = o.linked_account_id, bounds
      WHERE o.current IS NOT NULL AND (bounds.since IS NULL OR o.as_of >= bounds.since) AND o.as_of < bounds.until
      ORDER BY o.linked_account_id, o.currency, (o.as_of AT TIME ZONE zone)::date, o.as_of DESC, o.observed_at DESC, o.id DESC
    ),
    before AS (
      SELECT series.linked_account_id, series.currency, (last.as_of AT TIME ZONE zone)::date AS day, last.current, last.source
      FROM series, bounds, LATERAL (
        SELECT o.as_of, o.current, o.source FROM balance_observations o
        WHERE o.linked_account_id = series.linked_account_id AND o.currency = series.currency
          AND o.current IS NOT NULL AND o.as_of < bounds.since
        ORDER BY o.as_of DESC, o.observed_at DESC, o.id DESC LIMIT 1
      ) AS last
    )
    SELECT linked_account_id AS "accountId", currency, to_char(day, 'YYYY-MM-DD') AS day, current, source = 'seed' AS seeded
    FROM (SELECT * FROM before UNION ALL SELECT * FROM inside) AS closes
    ORDER BY closes.day, linked_account_id, currency`;
  return rows.map(({ current, ...rest }) => ({ ...rest, current: exactly(current) }));
}
