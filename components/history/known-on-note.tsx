import { ButtonLink } from '@/components/ui/button-link';
import { useWords } from '@/components/words/use-words';
import { formatFullDay } from '@/lib/domain/format-day-span';
import { type HistoryChoice, historyHref } from './history-links';

interface Props {
  choice: HistoryChoice;
  knownOn: string;
  path: string;
  /** Nothing was known by then. */
  isEmpty: boolean;
}

/** Says that the table is of an earlier knowledge, and leads back to the present one. */
export function KnownOnNote({ choice, knownOn, path, isEmpty }: Props) {
  const { t, locale } = useWords();
  const day = formatFullDay(knownOn, locale);
  return (
    <p className="mt-1 mb-4 text-md text-soft">
      {t(isEmpty ? 'history.knownOn.none' : 'history.knownOn.note', { day })}{' '}
      <ButtonLink variant="text" href={historyHref(path, { ...choice, knownOn: null })} replace scroll={false}>
        {t('history.knownOn.now')}
      </ButtonLink>
    </p>
  );
}
