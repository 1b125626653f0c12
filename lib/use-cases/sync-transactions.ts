import 'server-only';
import { randomInt } from 'node:crypto';
import { enqueueEffects } from '@/lib/data/outbox';
import { type DueFeed, postponeFeed, recordFetched, releaseFeed, takeDueFeeds } from '@/lib/data/transactions/feeds';
import { saveTransactions } from '@/lib/data/transactions/save-transactions';
import { log } from '@/lib/log';
import { stripeFailure } from '@/lib/stripe/errors';
import { transactionPages } from '@/lib/stripe/transactions';

/** Longer than the slowest fetch; after it, a crashed worker's feeds are taken by another. */
const LEASE_S = 300;
const BATCH = 8;
/** A link that is broken or not subscribed yet is looked at again; a bank that shares no transactions is asked no more often than this. */
const LOOK_AGAIN_S = 6 * 3_600;
const FIRST_RETRY_S = 15;
const LONGEST_RETRY_S = 3_600;

/** Twice as long each time; what failed together is spread over the second half of it. */
const retryAfterS = (failures: number): number =>
  (Math.min(FIRST_RETRY_S * 2 ** failures, LONGEST_RETRY_S) * randomInt(500, 1_000)) / 1_000;

/** Brings every account whose feed is due up to date. Several workers may do so at once: each feed is one worker's. Answers how many were. */
export async function syncDueTransactions(): Promise<number> {
  const feeds = await takeDueFeeds(BATCH, LEASE_S);
  await Promise.all(feeds.map(syncFeed));
  return feeds.length;
}

async function syncFeed(feed: DueFeed): Promise<void> {
  try {
    const subscribed = await subscribe(feed);
    if (feed.wantedRefreshId !== feed.fetchedRefreshId) await fetchUpTo(feed);
    await releaseFeed(feed.accountId, subscribed ? null : LOOK_AGAIN_S);
  } catch (err) {
    log().warn({ err, accountId: feed.accountId }, 'transactions could not be brought up to date');
    const problem = stripeFailure(err) ?? 'internal';
    await postponeFeed(feed.accountId, problem, retryAfterS(feed.failures));
  }
}

/** Wishes for a subscription where there can be one. Answers whether nothing more is to be wished for. */
async function subscribe({ accountId, accountHolderId, status, subscriptions }: DueFeed): Promise<boolean> {
  if (subscriptions.includes('transactions') || status === 'disconnected') return true;
  if (status === 'active') {
    await enqueueEffects([{ kind: 'subscribe_transactions', subjectId: accountId, accountHolderId }]);
  }
  return false;
}

async function fetchUpTo({ accountId, wantedRefreshId, fetchedRefreshId }: DueFeed): Promise<void> {
  if (wantedRefreshId === null) return;
  const startedAt = new Date();
  let changed = 0;
  for await (const { transactions, observedAt } of transactionPages(accountId, fetchedRefreshId)) {
    changed += await saveTransactions(transactions, observedAt);
  }
  await recordFetched(accountId, wantedRefreshId, startedAt);
  log().info({ accountId, changed }, 'transactions fetched');
}
