import 'server-only';
import type { UserId } from '@/lib/domain/ids';
import type { WebhookEventView } from '@/lib/domain/support-views';
import { prisma } from '../prisma';

const SHOWN = 30;

/** The latest events Stripe sent of a customer's accounts, newest first: what came and what became of it, never what it held. */
export async function listWebhookEvents(userId: UserId): Promise<WebhookEventView[]> {
  const rows = await prisma().$queryRaw<(Omit<WebhookEventView, 'createdAt'> & { createdAt: Date })[]>`
    SELECT e.id, e.type, a.id AS "accountId", e.created_at AS "createdAt", e.status
    FROM account_holders h JOIN linked_accounts a ON a.account_holder_id = h.id,
      LATERAL (SELECT * FROM webhook_events w WHERE w.object_id = a.id ORDER BY w.created_at DESC LIMIT ${SHOWN}) AS e
    WHERE h.user_id = ${userId} ORDER BY e.created_at DESC, e.id LIMIT ${SHOWN}`;
  return rows.map(({ createdAt, ...rest }) => ({ ...rest, createdAt: createdAt.toISOString() }));
}
