import { NoAccounts } from '@/components/accounts/no-accounts';
import { OverviewAccounts } from '@/components/accounts/overview-accounts';
import type { HistoryChoice } from '@/components/history/history-links';
import { NetWorth } from '@/components/net-worth/net-worth';
import type { Uncounted } from '@/components/net-worth/totals-split';
import type { Viewer } from '@/lib/auth/viewer';
import { findRates } from '@/lib/data/exchange-rates';
import { listDailyCloses } from '@/lib/data/read-history';
import { readLineCloses } from '@/lib/data/read-line-closes';
import { readOverview } from '@/lib/data/read-overview';
import { accountState } from '@/lib/domain/account-state';
import { stateFootnote } from '@/lib/domain/account-state-text';
import { combineTotals } from '@/lib/domain/combined-total';
import { continueHistory } from '@/lib/domain/continue-history';
import { leftOutText } from '@/lib/domain/counting';
import { rangeStart } from '@/lib/domain/daily-series';
import { localDay } from '@/lib/domain/days';
import { netWorthLines } from '@/lib/domain/net-worth';
import { sparklineStart } from '@/lib/domain/sparkline';
import { totalsOf } from '@/lib/domain/totals';
import type { AccountView } from '@/lib/domain/views';
import type { Words } from '@/lib/domain/words';
import { getWords } from '@/lib/words/get-words';

/** What is read starts at once where it can. */
export async function Overview({ viewer, choice }: { viewer: Viewer; choice: HistoryChoice }) {
  const words = await getWords();
  const now = new Date();
  const { timeZone } = viewer;
  const today = localDay(now, timeZone);
  const from = rangeStart(choice.range, today);
  const window = { to: today, timeZone };
  const start = sparklineStart(today);
  // One read for the cards' lines and for that of net worth, which reaches back as far or further; or a sparser one for all there is.
  const stated = listDailyCloses(viewer.id, { from: from === null || from > start ? start : from, ...window });
  const fromTheBeginning = from === null ? readLineCloses(viewer.id, window) : null;
  const [{ accounts, ...overview }, rates] = await Promise.all([
    readOverview(viewer.id, now, timeZone, words, stated),
    viewer.combinedCurrency === null ? null : findRates(today),
  ]);
  if (accounts.length === 0) return <NoAccounts />;
  const totals = totalsOf(accounts);
  const line = { accounts, totals: totals.byCurrency };
  const closes = (await fromTheBeginning?.(line)) ?? continueHistory(await stated, accounts);
  const lines = netWorthLines(closes, totals.byCurrency, from, today);
  return (
    <>
      <NetWorth
        totals={totals}
        uncounted={totals.notCounted.map((account) => toUncounted(account, now, timeZone, words))}
        combined={combineTotals(
          totals.byCurrency.map(({ net }) => net),
          viewer.combinedCurrency,
          rates,
        )}
        choice={choice}
        path="/overview"
        {...{ lines, today }}
      />
      <OverviewAccounts overview={{ ...overview, accounts }} timeZone={timeZone} />
    </>
  );
}

const toUncounted = (account: AccountView, now: Date, timeZone: string, words: Words): Uncounted => ({
  id: account.id,
  name: account.name,
  reason:
    account.hidden || account.leftOut
      ? (leftOutText(account, words) ?? '')
      : stateFootnote(accountState(account, now), now, timeZone, words),
});
