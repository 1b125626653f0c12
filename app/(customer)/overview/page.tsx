import { readHistoryChoice } from '@/components/history/history-links';
import { FocusedNote } from '@/components/ui/focused-note';
import { requireUser } from '@/lib/auth/require-user';
import { getWords } from '@/lib/words/get-words';
import { pageTitle } from '@/lib/words/page-title';
import { Overview } from './overview';

export const generateMetadata = pageTitle('accounts.overview');

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function OverviewPage({ searchParams }: Props) {
  const [viewer, params, { t }] = await Promise.all([requireUser(), searchParams, getWords()]);
  return (
    <>
      <h1 className="sr-only">{t('accounts.overview')}</h1>
      {params['erased'] !== undefined && <FocusedNote>{t('erasing.done')}</FocusedNote>}
      <Overview viewer={viewer} choice={{ ...readHistoryChoice(params), knownOn: null }} />
    </>
  );
}
