import { ButtonLink } from '@/components/ui/button-link';
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
  const day = formatFullDay(knownOn);
  return (
    <p className="mt-1 mb-4 text-md text-soft">
      {isEmpty
        ? `At the end of ${day} we knew of no balance.`
        : `As we knew it at the end of ${day}. What came or was corrected later is left out.`}{' '}
      <ButtonLink variant="text" href={historyHref(path, { ...choice, knownOn: null })} replace scroll={false}>
        Show what we know now
      </ButtonLink>
    </p>
  );
}
