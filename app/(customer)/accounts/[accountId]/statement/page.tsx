import { BackLink } from '@/components/explaining/back-link';
import { ClosesTable } from '@/components/statement/closes-table';
import { DayForm } from '@/components/statement/day-form';
import { StatementSheet } from '@/components/statement/statement-sheet';
import { listContinuedCloses } from '@/lib/data/list-continued-closes';
import { listObservations } from '@/lib/data/list-observations';
import { closesByCurrency, dailySeries } from '@/lib/domain/daily-series';
import { addMonths, endOfDay, localDay } from '@/lib/domain/days';
import { senseOf } from '@/lib/domain/figures';
import { readDay } from '@/lib/domain/read-day';
import { getWords } from '@/lib/words/get-words';
import { pageTitle } from '@/lib/words/page-title';
import { linkSpans, ownAccount } from '../own-account';

interface Props {
  params: Promise<{ accountId: string }>;
  searchParams: Promise<{ day?: string | string[] }>;
}

export const generateMetadata = pageTitle('statement.title');

/** Readings looked through for the last of each currency; a bank states all of them together. */
const LOOKED_THROUGH = 20;

/** A balance as at the end of a day, and the month before it, to be printed or kept. */
export default async function StatementPage({ params, searchParams }: Props) {
  const own = await ownAccount((await params).accountId);
  const { viewer, account, now } = own;
  const { timeZone } = viewer;
  const { t } = await getWords();
  const today = localDay(now, timeZone);
  const asked = readDay((await searchParams).day) ?? today;
  const day = asked > today ? today : asked;
  const from = addMonths(day, -1);
  const spans = linkSpans(own);
  const links = { id: account.id, continues: spans.slice(1).map(({ id }) => id) };
  const [observations, closes] = await Promise.all([
    listObservations(viewer.id, spans, { upTo: endOfDay(day, timeZone), limit: LOOKED_THROUGH }),
    listContinuedCloses(viewer.id, links, { from, to: day, timeZone }),
  ]);
  const sense = senseOf(account);
  const balances = [...Map.groupBy(observations, ({ currency }) => currency).values()].flatMap(([last]) => last ?? []);
  return (
    <div className="mx-auto max-w-3xl print:max-w-none">
      <BackLink href={`/accounts/${account.id}`}>{account.name}</BackLink>
      <DayForm day={day} today={today} />
      <article className="mt-6 rounded-sheet border bg-card px-5 py-6 sm:px-8 print:mt-0 print:border-0 print:p-0">
        <h1 className="mb-5 text-[24px]/8 font-semibold tracking-figure">{t('statement.heading')}</h1>
        <StatementSheet {...{ account, holder: viewer.name, day, balances, sense, now, timeZone }} />
        {[...closesByCurrency(closes)].map(([currency, stated]) => (
          <ClosesTable key={currency} currency={currency} sense={sense} points={dailySeries(stated, from, day)} />
        ))}
        <p className="mt-6 text-sm text-soft">{t('statement.note')}</p>
      </article>
    </div>
  );
}
