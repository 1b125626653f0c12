import 'server-only';
import { prisma } from '../prisma';

/** One account's turn: what a worker needs to know to bring its transactions up to date. */
export interface DueFeed {
  readonly accountId: string;
  readonly status: string;
  readonly accountHolderId: string | null;
  readonly subscriptions: readonly string[];
  /** The latest refresh that succeeded at Stripe; null while there was none. */
  readonly wantedRefreshId: string | null;
  /** Everything up to this refresh is here. */
  readonly fetchedRefreshId: string | null;
  readonly failures: number;
}

// Columns hold milliseconds: a moment of now() that was rounded up would not be due yet.

/** Takes up to `limit` feeds that are due, for `leaseSeconds`: no other worker gets them until then. The database's clock. */
export async function takeDueFeeds(limit: number, leaseSeconds: number): Promise<DueFeed[]> {
  return prisma().$queryRaw<DueFeed[]>`
    WITH due AS (
      SELECT linked_account_id FROM transaction_feeds
      WHERE due_at <= now() AND (leased_until IS NULL OR leased_until <= now())
      ORDER BY due_at LIMIT ${limit} FOR UPDATE SKIP LOCKED
    )
    UPDATE transaction_feeds f SET leased_until = date_trunc('milliseconds', now()) + make_interval(secs => ${leaseSeconds})
    FROM due JOIN linked_accounts a ON a.id = due.linked_account_id WHERE f.linked_account_id = due.linked_account_id
    RETURNING a.id AS "accountId", a.account_holder_id AS "accountHolderId", a.status, a.subscriptions, f.wanted_refresh_id AS "wantedRefreshId",
      f.fetched_refresh_id AS "fetchedRefreshId", f.failures`;
}

/** Everything up to `refreshId` is here, as of before `observedAt`. Still due if a later refresh ended meanwhile. */
export async function recordFetched(accountId: string, refreshId: string, observedAt: Date): Promise<void> {
  await prisma().$executeRaw`
    UPDATE transaction_feeds SET fetched_refresh_id = ${refreshId}, fetched_at = ${observedAt},
      fetched_attempted_at = CASE WHEN wanted_refresh_id = ${refreshId} THEN wanted_attempted_at ELSE fetched_attempted_at END
    WHERE linked_account_id = ${accountId}`;
}

/** Gives a feed back. With something left to do it is due at once; else in `againInSeconds`, or when there is news. */
export async function releaseFeed(accountId: string, againInSeconds: number | null): Promise<void> {
  await prisma().$executeRaw`
    UPDATE transaction_feeds SET leased_until = NULL, failures = 0, problem = NULL,
      due_at = CASE WHEN wanted_refresh_id IS DISTINCT FROM fetched_refresh_id THEN date_trunc('milliseconds', now())
        ELSE now() + make_interval(secs => ${againInSeconds}::double precision) END
    WHERE linked_account_id = ${accountId}`;
}

/** It went wrong: another try after `againInSeconds`. */
export async function postponeFeed(accountId: string, problem: string, againInSeconds: number): Promise<void> {
  await prisma().$executeRaw`
    UPDATE transaction_feeds SET leased_until = NULL, failures = failures + 1, problem = ${problem},
      due_at = now() + make_interval(secs => ${againInSeconds})
    WHERE linked_account_id = ${accountId}`;
}
