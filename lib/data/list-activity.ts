import 'server-only';
import { ACTIVITY_KINDS, type ActivityView } from '@/lib/domain/activity';
import type { UserId } from '@/lib/domain/ids';
import { prisma } from './prisma';

interface Row {
  at: Date;
  kind: string | null;
  asOf: Date | null;
}

/** What happened to an account, newest first: its link, and each event Stripe sent of it. Empty for someone else's account. */
export async function listActivity(userId: UserId, accountId: string, limit: number): Promise<ActivityView[]> {
  const rows = await prisma().$queryRaw<Row[]>`
    WITH mine AS (
      SELECT a.id, a.linked_at, a.status, a.status_since FROM linked_accounts a JOIN account_holders h ON h.id = a.account_holder_id
      WHERE a.id = ${accountId} AND h.user_id = ${userId}
    ),
    happened AS (
      SELECT linked_at AS at, 'linked' AS kind, NULL::timestamptz AS "asOf" FROM mine
      UNION ALL
      SELECT status_since, 'disconnected', NULL FROM mine WHERE status = 'disconnected'
      UNION ALL
      SELECT e.created_at,
        CASE e.type
          WHEN 'financial_connections.account.refreshed_balance' THEN
            CASE e.payload #>> '{data,object,balance_refresh,status}' WHEN 'failed' THEN 'balance_failed' ELSE 'balance_updated' END
          WHEN 'financial_connections.account.refreshed_ownership' THEN
            CASE e.payload #>> '{data,object,ownership_refresh,status}' WHEN 'failed' THEN 'ownership_failed' ELSE 'ownership_updated' END
          WHEN 'financial_connections.account.deactivated' THEN 'deactivated'
          WHEN 'financial_connections.account.reactivated' THEN 'reactivated'
          WHEN 'financial_connections.account.upcoming_deactivation' THEN 'expiring'
        END,
        to_timestamp((e.payload #>> '{data,object,balance,as_of}')::bigint)
      FROM webhook_events e JOIN mine ON mine.id = e.object_id
      WHERE e.status = 'applied'
    )
    SELECT at, kind, CASE WHEN kind LIKE 'balance_%' THEN "asOf" END AS "asOf"
    FROM happened WHERE kind IS NOT NULL ORDER BY at DESC, kind LIMIT ${limit}`;
  return rows.flatMap(({ at, kind, asOf }) => {
    const known = ACTIVITY_KINDS.find((candidate) => candidate === kind);
    return known ? [{ at: at.toISOString(), kind: known, asOf: asOf?.toISOString() ?? null }] : [];
  });
}
