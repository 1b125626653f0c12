import 'server-only';
import { ACTIVITY_KINDS, type ActivityView } from '@/lib/domain/activity';
import type { UserId } from '@/lib/domain/ids';
import { prisma } from './prisma';

interface Row {
  at: Date;
  kind: string | null;
  asOf: Date | null;
  inactive: boolean;
}

/** What happened to an account under these ids, newest first: its links, and each event Stripe sent of it. Empty for someone else's account. */
export async function listActivity(
  userId: UserId,
  accountIds: readonly string[],
  { limit, skip = 0 }: { limit: number; skip?: number },
): Promise<ActivityView[]> {
  const rows = await prisma().$queryRaw<Row[]>`
    WITH mine AS (
      SELECT a.id, a.linked_at, a.status, a.status_since FROM linked_accounts a JOIN account_holders h ON h.id = a.account_holder_id
      WHERE a.id = ANY(${[...accountIds]}::text[]) AND h.user_id = ${userId}
    ),
    happened AS (
      SELECT linked_at AS at, 'linked' AS kind, NULL::timestamptz AS "asOf", FALSE AS inactive FROM mine
      UNION ALL
      SELECT status_since, 'disconnected', NULL, FALSE FROM mine WHERE status = 'disconnected'
      UNION ALL
      SELECT m.decided_at, 'taken_up', NULL, FALSE FROM account_matches m JOIN mine ON mine.id = m.newer_id WHERE m.verdict = 'same'
      UNION ALL
      SELECT m.undone_at, 'split', NULL, FALSE FROM account_matches m JOIN mine ON mine.id = m.newer_id
      WHERE m.verdict = 'same' AND m.undone_at IS NOT NULL
      UNION ALL
      SELECT e.created_at,
        CASE e.type
          WHEN 'financial_connections.account.refreshed_balance' THEN
            CASE e.payload #>> '{data,object,balance_refresh,status}' WHEN 'failed' THEN 'balance_failed' ELSE 'balance_updated' END
          WHEN 'financial_connections.account.refreshed_ownership' THEN
            CASE e.payload #>> '{data,object,ownership_refresh,status}' WHEN 'failed' THEN 'ownership_failed' ELSE 'ownership_updated' END
          WHEN 'financial_connections.account.refreshed_transactions' THEN
            CASE e.payload #>> '{data,object,transaction_refresh,status}'
              WHEN 'failed' THEN 'transactions_failed' ELSE 'transactions_updated' END
          WHEN 'financial_connections.account.expected_deactivation_date_updated' THEN 'end_changed'
          WHEN 'financial_connections.account.deactivated' THEN 'deactivated'
          WHEN 'financial_connections.account.reactivated' THEN 'reactivated'
          WHEN 'financial_connections.account.upcoming_deactivation' THEN 'expiring'
        END,
        to_timestamp((e.payload #>> '{data,object,balance,as_of}')::bigint),
        COALESCE(e.payload #>> '{data,object,status}' = 'inactive', FALSE)
      FROM webhook_events e JOIN mine ON mine.id = e.object_id
      WHERE e.status = 'applied'
    )
    SELECT at, kind, CASE WHEN kind LIKE 'balance_%' THEN "asOf" END AS "asOf", inactive
    FROM happened WHERE kind IS NOT NULL ORDER BY at DESC, kind LIMIT ${limit} OFFSET ${skip}`;
  return rows.flatMap(({ at, kind, asOf, inactive }) => {
    const known = ACTIVITY_KINDS.find((candidate) => candidate === kind);
    return known ? [{ at: at.toISOString(), kind: known, asOf: asOf?.toISOString() ?? null, inactive }] : [];
  });
}
