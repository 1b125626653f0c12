import { Panel } from '@/components/ui/panel';
import type { ActivityView } from '@/lib/domain/activity';
import { activityText, activityTime, isProblem } from '@/lib/domain/activity-text';
import { formatInstant } from '@/lib/domain/format-time';

interface Props {
  entries: readonly ActivityView[];
  now: Date;
  timeZone: string;
}

/** What happened to an account, newest first. */
export function ActivityPanel({ entries, now, timeZone }: Props) {
  return (
    <Panel title="Activity">
      <ol className="mt-2 text-md">
        {entries.map((entry) => (
          <li key={`${entry.kind} ${entry.at}`} className="flex gap-3 border-t border-hair py-2.25 first:border-t-0">
            <time
              dateTime={entry.at}
              title={formatInstant(new Date(entry.at), timeZone)}
              className="w-24 flex-none text-faint"
            >
              {activityTime(new Date(entry.at), now, timeZone)}
            </time>
            <span className={isProblem(entry) ? 'text-red' : undefined}>{activityText(entry, timeZone)}</span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
