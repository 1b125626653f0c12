import { useWords } from '@/components/words/use-words';
import { formatInstant, formatAgo } from '@/lib/domain/format-time';
import { TickingAge } from './ticking-age';

interface Props {
  at: Date;
  /** The server's clock when the page was drawn. */
  now: Date;
  timeZone: string;
}

/** "3 min ago", moving on by itself; from a day on the date. The exact time and zone are in the tooltip. */
export function TimeAgo({ at, now, timeZone }: Props) {
  const locale = useWords().locale;
  return (
    <time dateTime={at.toISOString()} title={formatInstant(at, timeZone, locale)}>
      <TickingAge at={at.toISOString()} now={now.toISOString()} dated={formatAgo(at, now, timeZone, locale)} />
    </time>
  );
}
