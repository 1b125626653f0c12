import 'server-only';
import type { ScheduledAccount, ScheduledFeature, ScheduleRules, SpentToday } from '@/lib/domain/refresh-schedule';
import { planRefreshes, SPREAD } from '@/lib/domain/refresh-schedule';
import type { Prisma } from '@/prisma/generated/client';
import { prisma } from '../prisma';

/** One account's turn, taken by one worker. */
export interface TakenRefresh {
  readonly accountId: string;
  readonly feature: ScheduledFeature;
  /** The attempt it follows, which is what makes it this turn and no other. */
  readonly follows: Date;
  readonly tries: number;
}

interface Row {
  id: string;
  customerId: string;
  feature: ScheduledFeature;
  status: string;
  refreshStatus: string | null;
  attemptedAt: Date | null;
  nextAvailableAt: Date | null;
  linkedAt: Date;
  spent: bigint;
  spentInAll: bigint;
}

const CANDIDATES = 500;
/** A turn that came to nothing is not taken again sooner. */
const RETRY_MS = 3 * 3_600_000;
const DAY_MS = 86_400_000;
const LOCK = 'florin-scheduled-refreshes';

/**
 * Decides which refreshes Florin asks for by itself now, and takes them: on record before any call is made, so that a budget is never
 * overdrawn and no account is asked for twice, however many workers decide at the same moment. While another decides, there is nothing to do.
 */
export async function takeDueRefreshes(rules: ScheduleRules, limit: number, now: Date): Promise<TakenRefresh[]> {
  return prisma().$transaction(async (tx) => {
    const [turn] = await tx.$queryRaw<{ mine: boolean }[]>`SELECT pg_try_advisory_xact_lock(hashtext(${LOCK})) AS mine`;
    if (!turn?.mine) return [];
    const rows = await listCandidates(tx, rules, now);
    const chosen = planRefreshes(rows.map(toScheduled), spentToday(rows), rules, now).slice(0, limit);
    const taken: TakenRefresh[] = [];
    // One after the other: a transaction is one connection.
    for (const account of chosen) taken.push(...(await take(tx, account, now)));
    return taken;
  });
}

/** Everything that may be due, the longest overdue first. What is certain to be paused, too early or over its budget is left to the database. */
async function listCandidates(tx: Prisma.TransactionClient, rules: ScheduleRules, now: Date): Promise<Row[]> {
  const { balance, ownership } = rules.everyMs;
  const [today, retry] = [new Date(now.getTime() - (now.getTime() % DAY_MS)), new Date(now.getTime() - RETRY_MS)];
  return tx.$queryRaw<Row[]>`
    WITH spent AS (
      SELECT account_holder_id, count(*) AS n FROM scheduled_refreshes WHERE taken_at >= ${today} GROUP BY account_holder_id
    )
    SELECT a.id, a.account_holder_id AS "customerId", f.feature, a.status, f.status AS "refreshStatus", f.attempted_at AS "attemptedAt",
      f.next_at AS "nextAvailableAt", a.linked_at AS "linkedAt", COALESCE(spent.n, 0) AS spent,
      (SELECT COALESCE(sum(n), 0)::bigint FROM spent) AS "spentInAll"
    FROM linked_accounts a
    JOIN account_holders h ON h.id = a.account_holder_id AND h.user_id IS NOT NULL
    CROSS JOIN LATERAL (VALUES
      ('balance', 'balances', a.balance_refresh_status, a.balance_refresh_attempted_at, a.balance_refresh_next_available_at, ${balance}::float8),
      ('ownership', 'ownership', a.ownership_refresh_status, a.ownership_refresh_attempted_at, a.ownership_refresh_next_available_at, ${ownership}::float8)
    ) AS f (feature, permission, status, attempted_at, next_at, every)
    LEFT JOIN spent ON spent.account_holder_id = h.id
    WHERE a.status = 'active' AND a.disconnect_requested_at IS NULL AND f.every > 0 AND f.permission = ANY (a.permissions) AND f.status IS DISTINCT FROM 'pending'
      AND COALESCE(f.attempted_at, a.linked_at) <= ${now}::timestamptz - make_interval(secs => f.every / 1000 * ${1 - SPREAD}::float8)
      AND NOT EXISTS (SELECT 1 FROM account_matches m WHERE m.continued_id = a.id)
      AND (f.next_at IS NULL OR f.next_at <= ${now}) AND COALESCE(spent.n, 0) < ${rules.perCustomer}
      AND NOT EXISTS (SELECT 1 FROM scheduled_refreshes s WHERE s.linked_account_id = a.id AND s.feature = f.feature AND s.taken_at > ${retry})
    ORDER BY COALESCE(f.attempted_at, a.linked_at) LIMIT ${CANDIDATES}`;
}

const toScheduled = (row: Row): ScheduledAccount => ({
  accountId: row.id,
  customerId: row.customerId,
  feature: row.feature,
  status: row.status,
  isPermitted: true,
  refresh:
    row.attemptedAt === null
      ? null
      : { status: 'succeeded', lastAttemptedAt: row.attemptedAt, nextAvailableAt: row.nextAvailableAt },
  linkedAt: row.linkedAt,
});

const spentToday = (rows: readonly Row[]): SpentToday => ({
  all: Number(rows[0]?.spentInAll ?? 0),
  byCustomer: new Map(rows.map(({ customerId, spent }) => [customerId, Number(spent)])),
});

/** The turn's own key decides: the attempt it follows. Empty when somebody has it. */
const take = (tx: Prisma.TransactionClient, account: ScheduledAccount, now: Date): Promise<TakenRefresh[]> =>
  tx.$queryRaw<TakenRefresh[]>`
    INSERT INTO scheduled_refreshes AS s (linked_account_id, feature, follows, account_holder_id, taken_at)
    VALUES (${account.accountId}, ${account.feature}, ${account.refresh?.lastAttemptedAt ?? account.linkedAt}, ${account.customerId}, ${now})
    ON CONFLICT (linked_account_id, feature, follows) DO UPDATE SET taken_at = excluded.taken_at, tries = s.tries + 1
    WHERE s.taken_at <= ${new Date(now.getTime() - RETRY_MS)}
    RETURNING linked_account_id AS "accountId", feature, follows, tries`;

/** Drops turns that no budget and no retry looks at any more. */
export async function forgetScheduledRefreshes(before: Date): Promise<void> {
  await prisma().scheduledRefresh.deleteMany({ where: { takenAt: { lt: before } } });
}
