import type { HistoryChoice } from '@/components/history/history-links';
import { HistoryPanel } from '@/components/history/history-panel';
import { HistorySkeleton } from '@/components/history/history-skeleton';
import { listDailyCloses } from '@/lib/data/read-history';
import { accountState } from '@/lib/domain/account-state';
import { closesByCurrency, dailySeries, rangeStart } from '@/lib/domain/daily-series';
import { localDay } from '@/lib/domain/days';
import { sheetOf } from '@/lib/domain/figures';
import type { OwnAccount } from './own-account';

interface Props {
  own: OwnAccount;
  choice: HistoryChoice;
  path: string;
}

export async function HistorySection({ own: { viewer, account, now }, choice, path }: Props) {
  const { timeZone } = viewer;
  // A disconnected account has no balance to carry on from the day it was let go.
  const end = account.status === 'disconnected' ? new Date(account.statusSince) : now;
  const to = localDay(end, timeZone);
  const from = rangeStart(choice.range, to);
  const closes = await listDailyCloses(viewer.id, { accountId: account.id, from, to, timeZone });
  const series = [...closesByCurrency(closes)].map(([currency, own]) => ({
    currency,
    points: dailySeries(own, from, to),
  }));
  if (series.length === 0 && accountState(account, now).kind === 'linking')
    return <HistorySkeleton path={path} choice={choice} />;
  return (
    <HistoryPanel
      series={series}
      choice={choice}
      path={path}
      sense={sheetOf(account) === 'credit' ? 'debt' : 'signed'}
    />
  );
}
