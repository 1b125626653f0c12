import { DecidedList } from '@/components/duplicates/decided-list';
import { LookalikeSheet } from '@/components/duplicates/lookalike-sheet';
import { ButtonLink } from '@/components/ui/button-link';
import { FocusedNote } from '@/components/ui/focused-note';
import { requireUser } from '@/lib/auth/require-user';
import { type Decided, listLookalikes } from '@/lib/data/list-lookalikes';
import { accountName } from '@/lib/domain/account-name';
import type { Words } from '@/lib/domain/words';
import { getWords } from '@/lib/words/get-words';
import { pageTitle } from '@/lib/words/page-title';

export const generateMetadata = pageTitle('duplicates.title');

interface Props {
  searchParams: Promise<{ settled?: string | string[] }>;
}

/** Never in anyone's way: whoever leaves without an answer has both accounts, and a line on the overview that leads back here. */
export default async function DuplicatesPage({ searchParams }: Props) {
  const [viewer, { settled }] = await Promise.all([requireUser(), searchParams]);
  const words = await getWords();
  const { t } = words;
  const { open, decided } = await listLookalikes(viewer.id);
  const clock = { now: new Date(), timeZone: viewer.timeZone };
  return (
    <div className="mx-auto max-w-2xl">
      <h1 className="text-[24px]/8 font-semibold tracking-figure">{t('duplicates.title')}</h1>
      <p className="mt-1 text-soft">{open.length > 0 ? t('duplicates.lead') : t('duplicates.nothingLeft')}</p>
      {typeof settled === 'string' && <FocusedNote key={settled}>{settledText(settled, decided, words)}</FocusedNote>}
      {open.map((pair) => (
        <LookalikeSheet key={pair.newer.id} {...pair} {...clock} />
      ))}
      <DecidedList decided={decided} {...clock} />
      <ButtonLink href="/overview" className="mt-6">
        {open.length > 0 ? t('duplicates.later') : t('duplicates.toOverview')}
      </ButtonLink>
    </div>
  );
}

/** What the address says was just settled, told from what is so now: an address proves nothing. */
function settledText(newerId: string, decided: readonly Decided[], words: Words): string {
  const { t } = words;
  const match = decided.find(({ newer }) => newer.id === newerId);
  if (!match) return newerId === 'none' ? t('duplicates.nothingChanged') : t('duplicates.done');
  const name = accountName(match.newer, words);
  return match.verdict === 'same' ? t('duplicates.joined', { name }) : t('duplicates.apart', { name });
}
