import { BackLink } from '@/components/explaining/back-link';
import { ObservationTable } from '@/components/explaining/observation-table';
import { WhyPanel } from '@/components/explaining/why-panel';
import { Panel } from '@/components/ui/panel';
import { listObservations } from '@/lib/data/list-observations';
import { describeAccount } from '@/lib/domain/account-kind';
import { endOfDay } from '@/lib/domain/days';
import { senseOf } from '@/lib/domain/figures';
import { formatFullDay } from '@/lib/domain/format-day-span';
import { readDay } from '@/lib/domain/read-day';
import { getWords } from '@/lib/words/get-words';
import { pageTitle } from '@/lib/words/page-title';
import { linkSpans, ownAccount } from '../own-account';

interface Props {
  params: Promise<{ accountId: string }>;
  searchParams: Promise<{ day?: string | string[] }>;
}

export const generateMetadata = pageTitle('explaining.figure.title');

const SHOWN = 12;

/** Behind any amount of an account, of now or of the end of a day: the very reading it is, who brought it, and those before it. */
export default async function WhyPage({ params, searchParams }: Props) {
  const own = await ownAccount((await params).accountId);
  const { viewer, account } = own;
  const { timeZone } = viewer;
  const words = await getWords();
  const { t, locale } = words;
  const day = readDay((await searchParams).day);
  const upTo = day === null ? null : endOfDay(day, timeZone);
  const observations = await listObservations(viewer.id, linkSpans(own), { upTo, limit: SHOWN });
  const latest = [...Map.groupBy(observations, ({ currency }) => currency).values()].flatMap(([first]) => first ?? []);
  return (
    <div className="mx-auto max-w-3xl">
      <BackLink href={`/accounts/${account.id}`}>{account.name}</BackLink>
      <h1 className="mt-4 text-[24px]/8 font-semibold tracking-figure">{t('explaining.figure.heading')}</h1>
      <p className="text-soft">
        {account.institutionName} · {describeAccount(account, words)} ·{' '}
        {day === null
          ? t('explaining.figure.now')
          : t('explaining.figure.atEndOf', { day: formatFullDay(day, locale) })}
      </p>
      {latest.length === 0 && (
        <p className="mt-6 text-soft">
          {t(day === null ? 'explaining.figure.nothingYet' : 'explaining.figure.nothingByThen')}
        </p>
      )}
      {latest.map((observation) => (
        <WhyPanel key={observation.currency} account={account} observation={observation} timeZone={timeZone} />
      ))}
      {observations.length > 0 && (
        <Panel title={t('explaining.figure.before')} className="mt-4">
          <p className="text-md text-soft">{t('explaining.figure.times', { timeZone })}</p>
          <ObservationTable observations={observations} sense={senseOf(account)} timeZone={timeZone} />
        </Panel>
      )}
    </div>
  );
}
