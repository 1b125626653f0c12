import Link from 'next/link';
import { buttonClass } from '@/components/ui/button-class';
import { formatFullDay } from '@/lib/domain/format-day-span';
import { type HistoryChoice, historyHref } from './history-links';

interface Props {
  choice: HistoryChoice;
  path: string;
  /** The latest day worth choosing, `YYYY-MM-DD`. */
  lastDay: string;
}

/** Asks for the table as it was known at the end of a day. A form and a link: both work without JavaScript. */
export function KnownOn({ choice, path, lastDay }: Props) {
  const { knownOn, range, view } = choice;
  return (
    <div className="mb-5">
      <form action={path} className="flex flex-wrap items-center gap-x-3 gap-y-2 text-md">
        <input type="hidden" name="range" value={range} />
        <input type="hidden" name="view" value={view} />
        <label htmlFor="known-on" className="text-soft">
          As we knew it on
        </label>
        <input
          id="known-on"
          type="date"
          name="knownOn"
          required
          max={lastDay}
          defaultValue={knownOn ?? lastDay}
          className="h-9 rounded-button border border-faint/75 bg-card px-2.5 text-ink"
        />
        <button type="submit" className={buttonClass({ variant: 'secondary', size: 'small' })}>
          Show
        </button>
      </form>
      {knownOn !== null && (
        <p className="mt-2 text-md text-soft">
          As we knew it at the end of {formatFullDay(knownOn)}. What we learned or banks corrected later is left out.{' '}
          <Link
            href={historyHref(path, { ...choice, knownOn: null })}
            replace
            scroll={false}
            className="text-ink underline underline-offset-2"
          >
            Show what we know now
          </Link>
        </p>
      )}
    </div>
  );
}
