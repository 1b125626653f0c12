import 'server-only';
import { randomUUID } from 'node:crypto';
import type { LinkPair, MatchVerdict } from '@/lib/domain/account-matches';
import type { UserId } from '@/lib/domain/ids';
import { prisma } from './prisma';

/**
 * Keeps what a person said of two links, and hands on how the older one was named, arranged and limited where the account is the same. False, having done nothing,
 * when it was said before, when a link would take up two or be taken up twice, and when the two are not that person's, not alike, or in the wrong
 * order: so histories never cross between people, and never run in a circle.
 */
export async function saveMatch(userId: UserId, pair: LinkPair, verdict: MatchVerdict, now: Date): Promise<boolean> {
  const same = verdict === 'same';
  const changed = await prisma().$queryRaw<{ id: string }[]>`
    WITH said AS (
      INSERT INTO account_matches (id, older_id, newer_id, verdict, decided_at, standing, continued_id, takes_up_id)
      SELECT ${randomUUID()}, older.id, newer.id, ${verdict}, ${now}, older.id || ' ' || newer.id,
        CASE WHEN ${same} THEN older.id END, CASE WHEN ${same} THEN newer.id END
      FROM linked_accounts older JOIN account_holders older_holder ON older_holder.id = older.account_holder_id,
        linked_accounts newer JOIN account_holders newer_holder ON newer_holder.id = newer.account_holder_id
      WHERE older.id = ${pair.olderId} AND newer.id = ${pair.newerId}
        AND older_holder.user_id = ${userId} AND newer_holder.user_id = ${userId}
        AND (older.linked_at, older.id) < (newer.linked_at, newer.id)
        AND (older.institution_name, older.last4, older.category, older.subcategory, older.livemode)
          = (newer.institution_name, newer.last4, newer.category, newer.subcategory, newer.livemode)
      ON CONFLICT DO NOTHING
      RETURNING id, older_id, newer_id, verdict
    ),
    named AS (
      UPDATE linked_accounts newer SET
        nickname = COALESCE(newer.nickname, older.nickname), group_name = COALESCE(newer.group_name, older.group_name),
        position = COALESCE(newer.position, older.position), hidden = newer.hidden OR older.hidden,
        left_out = newer.left_out OR older.left_out
      FROM said JOIN linked_accounts older ON older.id = said.older_id
      WHERE newer.id = said.newer_id AND said.verdict = 'same'
    ),
    limited AS (
      INSERT INTO balance_limits (linked_account_id, currency, amount)
      SELECT said.newer_id, l.currency, l.amount FROM said JOIN balance_limits l ON l.linked_account_id = said.older_id
      WHERE said.verdict = 'same' ON CONFLICT DO NOTHING
      RETURNING linked_account_id
    ),
    looked_at AS (INSERT INTO alert_checks (linked_account_id) SELECT linked_account_id FROM limited)
    SELECT id FROM said`;
  return changed.length > 0;
}

/** Takes back what was said of two links; both stand on their own again, with all that each had. False when there was nothing to take back. */
export async function undoMatch(userId: UserId, { olderId, newerId }: LinkPair, now: Date): Promise<boolean> {
  const { count } = await prisma().accountMatch.updateMany({
    where: {
      standing: `${olderId} ${newerId}`,
      older: { accountHolder: { userId } },
      newer: { accountHolder: { userId } },
    },
    data: { undoneAt: now, standing: null, continuedId: null, takesUpId: null },
  });
  return count > 0;
}

export interface StandingMatch extends LinkPair {
  readonly verdict: MatchVerdict;
}

/** All that a person has said of their links and not taken back, the latest first. */
export async function listMatches(userId: UserId): Promise<StandingMatch[]> {
  const rows = await prisma().accountMatch.findMany({
    where: { standing: { not: null }, older: { accountHolder: { userId } } },
    select: { olderId: true, newerId: true, verdict: true },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
  });
  return rows.map(({ verdict, ...pair }) => ({ ...pair, verdict: verdict === 'same' ? 'same' : 'different' }));
}
