import { useWords } from '@/components/words/use-words';
import type { ActivityView } from '@/lib/domain/activity';
import { activityText, activityTime, isProblem, problemWhy } from '@/lib/domain/activity-text';
import { formatInstant } from '@/lib/domain/format-time';

interface Props {
  entries: readonly ActivityView[];
  now: Date;
  timeZone: string;
  /** With the exact time, and why what failed did. */
  detailed?: boolean;
}

/** What happened, newest first. */
export function ActivityList({ entries, now, timeZone, detailed = false }: Props) {
  const words = useWords();
  return (
    <ol className="mt-2 text-md">
      {entries.map((entry) => {
        const at = new Date(entry.at);
        const why = detailed && problemWhy(entry, words);
        const instant = formatInstant(at, timeZone, words.locale);
        return (
          <li key={`${entry.kind} ${entry.at}`} className="flex gap-3 border-t border-hair py-2.25 first:border-t-0">
            <time
              dateTime={entry.at}
              title={instant}
              className={detailed ? 'w-24 flex-none text-faint sm:w-44' : 'w-24 flex-none text-faint'}
            >
              {detailed ? instant.replace(/ \(.*\)$/, '') : activityTime(at, now, timeZone, words)}
            </time>
            <span>
              <span className={isProblem(entry) ? 'text-red' : undefined}>{activityText(entry, timeZone, words)}</span>
              {why && <span className="block text-soft">{why}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
