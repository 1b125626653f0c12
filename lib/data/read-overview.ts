import 'server-only';
import { localDay } from '@/lib/domain/days';
import type { UserId } from '@/lib/domain/ids';
import { sparkline, sparklineStart } from '@/lib/domain/sparkline';
import { toAccountView } from '@/lib/domain/to-account-view';
import type { OverviewView } from '@/lib/domain/views';
import { listLinkedAccounts } from './find-account';
import { listDailyCloses } from './read-history';

/** Everything the overview's cards show, in a number of queries that does not grow with the accounts. */
export async function readOverview(userId: UserId, now: Date, timeZone: string): Promise<OverviewView> {
  const today = localDay(now, timeZone);
  const [accounts, closes] = await Promise.all([
    listLinkedAccounts(userId),
    listDailyCloses(userId, { from: sparklineStart(today), to: today, timeZone }),
  ]);
  const byAccount = Map.groupBy(closes, ({ accountId }) => accountId);
  return {
    now: now.toISOString(),
    accounts: accounts.map((account) => ({
      ...toAccountView(account),
      sparkline: sparkline(byAccount.get(account.id) ?? [], account.balance?.amounts[0]?.currency, today),
    })),
  };
}
