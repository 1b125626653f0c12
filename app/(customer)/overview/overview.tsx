import { DrawnOverview } from '@/components/accounts/drawn-overview';
import { NoAccounts } from '@/components/accounts/no-accounts';
import type { HistoryChoice } from '@/components/history/history-links';
import type { Viewer } from '@/lib/auth/viewer';
import { findRates } from '@/lib/data/exchange-rates';
import { listDailyCloses } from '@/lib/data/read-history';
import { readLineCloses } from '@/lib/data/read-line-closes';
import { readOverview } from '@/lib/data/read-overview';
import { continueHistory } from '@/lib/domain/continue-history';
import { rangeStart } from '@/lib/domain/daily-series';
import { localDay } from '@/lib/domain/days';
import { sparklineStart } from '@/lib/domain/sparkline';
import { totalsOf } from '@/lib/domain/totals';
import { getWords } from '@/lib/words/get-words';

/** What is read starts at once where it can. */
export async function Overview({ viewer, choice }: { viewer: Viewer; choice: HistoryChoice }) {
  const words = await getWords();
  const now = new Date();
  const { timeZone, combinedCurrency } = viewer;
  const today = localDay(now, timeZone);
  const from = rangeStart(choice.range, today);
  const window = { to: today, timeZone };
  const start = sparklineStart(today);
  // One read for the cards' lines and for that of net worth, which reaches back as far or further; or a sparser one for all there is.
  const stated = listDailyCloses(viewer.id, { from: from === null || from > start ? start : from, ...window });
  const fromTheBeginning = from === null ? readLineCloses(viewer.id, window) : null;
  const [overview, rates] = await Promise.all([
    readOverview(viewer.id, now, timeZone, words, stated),
    combinedCurrency === null ? null : findRates(today),
  ]);
  const { accounts } = overview;
  if (accounts.length === 0) return <NoAccounts />;
  const totals = totalsOf(accounts);
  const line = { accounts, totals: totals.byCurrency };
  const closes = (await fromTheBeginning?.(line)) ?? continueHistory(await stated, accounts);
  return (
    <DrawnOverview
      path="/overview"
      {...{ overview, totals, closes, choice, timeZone, from, today, combinedCurrency, rates }}
    />
  );
}
