import { DrawnOverview } from '@/components/accounts/drawn-overview';
import { SampleNote } from '@/components/accounts/sample-note';
import { BackLink } from '@/components/explaining/back-link';
import { readHistoryChoice } from '@/components/history/history-links';
import { requireUser } from '@/lib/auth/require-user';
import { rangeStart } from '@/lib/domain/daily-series';
import { localDay } from '@/lib/domain/days';
import { sampleOverview } from '@/lib/domain/sample-overview';
import { totalsOf } from '@/lib/domain/totals';
import { getWords } from '@/lib/words/get-words';
import { pageTitle } from '@/lib/words/page-title';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const generateMetadata = pageTitle('sample.title');

/** What an overview looks like, of invented accounts. Nothing is read but who asks, and nothing is kept. */
export default async function SamplePage({ searchParams }: Props) {
  const [{ timeZone }, params, words] = await Promise.all([requireUser(), searchParams, getWords()]);
  const now = new Date();
  const today = localDay(now, timeZone);
  const choice = { ...readHistoryChoice(params), knownOn: null };
  const { overview, closes } = sampleOverview(now, timeZone, words);
  return (
    <>
      <BackLink href="/overview">{words.t('accounts.overview')}</BackLink>
      <SampleNote />
      <DrawnOverview
        path="/sample"
        totals={totalsOf(overview.accounts)}
        from={rangeStart(choice.range, today)}
        combinedCurrency={null}
        rates={null}
        readOnly
        {...{ overview, closes, choice, timeZone, today }}
      />
    </>
  );
}
