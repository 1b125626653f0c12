import type { HistoryChoice } from '@/components/history/history-links';
import { HistoryPanel } from '@/components/history/history-panel';
import { HistorySkeleton } from '@/components/history/history-skeleton';
import { amountsHidden } from '@/lib/privacy/amounts-hidden';
import { listContinuedCloses } from '@/lib/data/list-continued-closes';
import { listLinkEvents } from '@/lib/data/list-link-events';
import { accountState } from '@/lib/domain/account-state';
import { closesByCurrency, dailySeries, rangeStart } from '@/lib/domain/daily-series';
import { endOfDay, localDay } from '@/lib/domain/days';
import { senseOf } from '@/lib/domain/figures';
import { toLinkMoments } from '@/lib/domain/link-moments';
import type { OwnAccount } from './own-account';

interface Props {
  own: OwnAccount;
  choice: HistoryChoice;
  path: string;
}

export async function HistorySection({ own: { viewer, account, older, now }, choice, path }: Props) {
  const { timeZone } = viewer;
  // A disconnected account has no balance to carry on from the day it was let go.
  const end = account.status === 'disconnected' ? new Date(account.statusSince) : now;
  const lastDay = localDay(end, timeZone);
  // A day that is not over yet, and the chart, are of what is known now.
  const knownOn =
    choice.view === 'table' && choice.knownOn !== null && choice.knownOn < lastDay ? choice.knownOn : null;
  const knownAt = knownOn === null ? undefined : endOfDay(knownOn, timeZone);
  const to = knownOn ?? lastDay;
  const from = rangeStart(choice.range, to);
  const links = { id: account.id, continues: older.map(({ id }) => id) };
  const [closes, events] = await Promise.all([
    listContinuedCloses(viewer.id, links, { from, to, timeZone, knownAt }),
    listLinkEvents(viewer.id, [links.id, ...links.continues]),
  ]);
  const series = [...closesByCurrency(closes)].map(([currency, own]) => ({
    currency,
    points: dailySeries(own, from, to),
  }));
  if (series.length === 0 && accountState(account, now).kind === 'linking')
    return <HistorySkeleton path={path} choice={choice} />;
  return (
    <HistoryPanel
      series={series}
      choice={{ ...choice, knownOn }}
      lastDay={lastDay}
      moments={toLinkMoments(events, timeZone).filter(({ day }) => day <= to && (from === null || day >= from))}
      path={path}
      hidden={await amountsHidden()}
      files={`/api/accounts/${account.id}`}
      sense={senseOf(account)}
    />
  );
}
