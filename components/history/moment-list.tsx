import clsx from 'clsx';
import { useWords } from '@/components/words/use-words';
import { type LinkMoment, momentText } from '@/lib/domain/link-moments';

/** More than these are told as a number: the page of all activity has each. */
const MOST_NAMED = 4;

interface Props {
  moments: readonly LinkMoment[];
  /** The last day of the chart. */
  today: string;
}

/** The marks of a chart in words, oldest first, with the dots they have on it. */
export function MomentList({ moments, today }: Props) {
  const words = useWords();
  const named = moments.slice(-MOST_NAMED);
  const earlier = moments.length - named.length;
  if (named.length === 0) return null;
  return (
    <ul aria-label={words.t('history.moments.title')} className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-soft">
      {earlier > 0 && <li>{words.t('history.moments.earlier', { count: String(earlier) })}</li>}
      {named.map((moment) => (
        <li key={`${moment.kind} ${moment.day}`} className="flex items-center gap-1.5">
          <span
            aria-hidden="true"
            className={clsx(
              'size-2 rounded-full border-2',
              moment.kind === 'lost' && 'border-red',
              moment.kind === 'disconnected' && 'border-soft',
              (moment.kind === 'linked' || moment.kind === 'reconnected') && 'border-accent bg-accent',
            )}
          />
          {momentText(moment, today, words)}
        </li>
      ))}
    </ul>
  );
}
