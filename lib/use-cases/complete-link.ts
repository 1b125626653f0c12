import 'server-only';
import { findHolderUser } from '@/lib/data/account-holders';
import { saveLinkSession } from '@/lib/data/link-sessions';
import { listLookalikes } from '@/lib/data/list-lookalikes';
import { saveSnapshot } from '@/lib/data/save-snapshot';
import type { UserId } from '@/lib/domain/ids';
import { ok, type Outcome, refusal } from '@/lib/domain/result';
import { log } from '@/lib/log';
import { listSessionAccounts } from '@/lib/stripe/accounts';
import { stripeFailure } from '@/lib/stripe/errors';
import { linkSessionHolder } from '@/lib/stripe/link-session';

export interface LinkCompleted {
  readonly accountIds: string[];
  /** How many of them look like an account that was linked before. */
  readonly lookalikes: number;
}

/**
 * Saves what a session collected. The browser only says which session ended; what was linked, and whose it is, Stripe says. Someone
 * else's session answers like one that does not exist. Cancelling is a normal result: no accounts. Safe to call again.
 */
export async function completeLink(
  userId: UserId,
  sessionId: string,
): Promise<Outcome<LinkCompleted, 'not_found' | 'unavailable'>> {
  try {
    const customerId = await linkSessionHolder(sessionId);
    if (!customerId || (await findHolderUser(customerId)) !== userId) return refusal('not_found');
    const snapshots = await listSessionAccounts(sessionId);
    await Promise.all(snapshots.map((snapshot) => saveSnapshot(snapshot)));
    const accountIds = snapshots.map(({ id }) => id);
    await saveLinkSession(userId, sessionId, accountIds);
    const { open } = await listLookalikes(userId);
    log().info({ sessionId, accounts: accountIds.length }, 'link completed');
    return ok({ accountIds, lookalikes: open.filter(({ newer }) => accountIds.includes(newer.id)).length });
  } catch (err) {
    const failure = stripeFailure(err);
    if (!failure) throw err;
    if (failure === 'not_found') return refusal('not_found');
    log().error({ err, sessionId }, 'a link could not be completed');
    return refusal('unavailable');
  }
}
