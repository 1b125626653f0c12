import 'server-only';
import type { UserId } from '@/lib/domain/ids';
import { LINK_STATUSES, type LinkStatus } from '@/lib/domain/linked-account';
import { prisma } from './prisma';

/** A link of a bank account before the present one. */
export interface OlderLink {
  readonly id: string;
  /** The link that took it up. */
  readonly newerId: string;
  readonly linkedAt: Date;
  readonly status: LinkStatus;
  readonly statusSince: Date;
  readonly decidedAt: Date;
}

/** The links whose history goes on under an account, the nearest first. Empty for someone else's account. */
export async function listOlderLinks(userId: UserId, accountId: string): Promise<OlderLink[]> {
  const rows = await prisma().$queryRaw<(Omit<OlderLink, 'status'> & { status: string })[]>`
    WITH RECURSIVE chain AS (
      SELECT m.older_id, m.newer_id, m.decided_at, 1 AS depth FROM account_matches m WHERE m.takes_up_id = ${accountId}
      UNION ALL
      SELECT m.older_id, m.newer_id, m.decided_at, chain.depth + 1 FROM account_matches m JOIN chain ON m.takes_up_id = chain.older_id
    )
    SELECT a.id, chain.newer_id AS "newerId", a.linked_at AS "linkedAt", a.status, a.status_since AS "statusSince", chain.decided_at AS "decidedAt"
    FROM chain JOIN linked_accounts a ON a.id = chain.older_id JOIN account_holders h ON h.id = a.account_holder_id
    WHERE h.user_id = ${userId} ORDER BY chain.depth`;
  return rows.map(({ status, ...row }) => ({
    ...row,
    status: LINK_STATUSES.find((known) => known === status) ?? 'unknown',
  }));
}
