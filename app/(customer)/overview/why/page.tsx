import { BackLink } from '@/components/explaining/back-link';
import { TotalPanel } from '@/components/explaining/total-panel';
import { CombinedPanel } from '@/components/one-total/combined-panel';
import { Panel } from '@/components/ui/panel';
import { requireUser } from '@/lib/auth/require-user';
import { findRates } from '@/lib/data/exchange-rates';
import { listDailyCloses } from '@/lib/data/read-history';
import { readOverview } from '@/lib/data/read-overview';
import { accountState } from '@/lib/domain/account-state';
import { stateFootnote } from '@/lib/domain/account-state-text';
import { combineTotals } from '@/lib/domain/combined-total';
import { continueHistory } from '@/lib/domain/continue-history';
import { leftOutText } from '@/lib/domain/counting';
import { localDay } from '@/lib/domain/days';
import { explainTotal } from '@/lib/domain/explain-total';
import { formatFullDay } from '@/lib/domain/format-day-span';
import { readDay } from '@/lib/domain/read-day';
import { totalsOf } from '@/lib/domain/totals';
import { getWords } from '@/lib/words/get-words';
import { pageTitle } from '@/lib/words/page-title';

interface Props {
  searchParams: Promise<{ day?: string | string[] }>;
}

export const generateMetadata = pageTitle('explaining.total.title');

/** Net worth as an addition, of now or of the end of a day, and what is not in it and why. */
export default async function WhyNetWorthPage({ searchParams }: Props) {
  const [viewer, params, words] = await Promise.all([requireUser(), searchParams, getWords()]);
  const { t, locale } = words;
  const { id, timeZone, combinedCurrency } = viewer;
  const now = new Date();
  const asked = readDay(params.day);
  const day = asked ?? localDay(now, timeZone);
  const [{ accounts }, rates] = await Promise.all([
    // The lines of the cards are not drawn here.
    readOverview(id, now, timeZone, words, Promise.resolve([])),
    combinedCurrency === null ? null : findRates(day),
  ]);
  // Only now: an account that counts by its first balance, a moment old, has a close to be counted with.
  const closes = await listDailyCloses(id, { from: day, to: day, timeZone });
  const { byCurrency, notCounted } = totalsOf(accounts);
  const known = continueHistory(closes, accounts);
  const explained = byCurrency.map((total) => explainTotal(known, total, day));
  const combined = combineTotals(
    explained.map(({ sum }) => sum),
    combinedCurrency,
    rates,
  );
  return (
    <div className="mx-auto max-w-3xl">
      <BackLink href="/overview">{t('accounts.overview')}</BackLink>
      <h1 className="mt-4 text-[24px]/8 font-semibold tracking-figure">{t('explaining.total.title')}</h1>
      <p className="text-soft">
        {asked === null
          ? t('explaining.total.now')
          : t('explaining.total.atEndOf', { day: formatFullDay(asked, locale) })}{' '}
        {t(combined ? 'oneTotal.apart' : 'explaining.total.apart')}
      </p>
      {explained.map((total) => (
        <TotalPanel
          key={total.sum.currency}
          total={total}
          accounts={accounts}
          day={day}
          query={asked === null ? '' : `?day=${asked}`}
        />
      ))}
      {combined && <CombinedPanel total={combined} />}
      {notCounted.length > 0 && (
        <Panel title={t('explaining.total.notCounted')} className="mt-4">
          <ul className="text-md">
            {notCounted.map((account) => (
              <li key={account.id} className="flex justify-between gap-4 border-t border-hair py-2.5 first:border-t-0">
                <span>{account.name}</span>
                <span className="text-right text-soft">
                  {leftOutText(account, words) ?? stateFootnote(accountState(account, now), now, timeZone, words)}
                </span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  );
}
