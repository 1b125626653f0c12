import 'server-only';
import { olderLinks, suggestMatches } from '@/lib/domain/account-matches';
import { continueHistory } from '@/lib/domain/continue-history';
import { localDay } from '@/lib/domain/days';
import type { DailyClose } from '@/lib/domain/history';
import type { UserId } from '@/lib/domain/ids';
import { sparklineStart } from '@/lib/domain/sparkline';
import { toAccountCard } from '@/lib/domain/to-account-view';
import type { OverviewView } from '@/lib/domain/views';
import type { Words } from '@/lib/domain/words';
import { listMatches } from './account-matches';
import { listLinkedAccounts } from './find-account';
import { listDailyCloses } from './read-history';

/**
 * Everything the overview's cards show, in a number of queries that does not grow with the accounts. `stated` are the closes from the
 * beginning of the cards' lines on, or from earlier, where they are read anyway.
 */
export async function readOverview(
  userId: UserId,
  now: Date,
  timeZone: string,
  words: Words,
  stated?: Promise<readonly DailyClose[]>,
): Promise<OverviewView> {
  const today = localDay(now, timeZone);
  const [links, matches, closes] = await Promise.all([
    listLinkedAccounts(userId),
    listMatches(userId),
    stated ?? listDailyCloses(userId, { from: sparklineStart(today), to: today, timeZone }),
  ]);
  const resembling = new Map(suggestMatches(links, matches).map(({ olderId, newerId }) => [newerId, olderId]));
  const accounts = links
    .filter(({ continuedBy }) => continuedBy === null)
    .map((account) => ({ ...account, continues: olderLinks(links, account.id) }));
  const byAccount = Map.groupBy(continueHistory(closes, accounts), ({ accountId }) => accountId);
  return {
    now: now.toISOString(),
    accounts: accounts.map((account) => ({
      ...toAccountCard(account, byAccount.get(account.id) ?? [], today, words),
      continues: account.continues,
      resembles: resembling.get(account.id) ?? null,
    })),
  };
}
