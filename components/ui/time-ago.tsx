'use client';

import { formatAgo, formatInstant } from '@/lib/domain/format-time';
import { useNow } from './use-now';

interface Props {
  /** ISO text. */
  at: string;
  /** The server's clock when the page was made, as ISO text. */
  now: string;
  timeZone: string;
}

/** "3 min ago", moving on by itself; from a day on the date. The exact time and zone are in the tooltip. */
export function TimeAgo({ at, now, timeZone }: Props) {
  const current = useNow(now);
  const instant = new Date(at);
  return (
    <time dateTime={at} title={formatInstant(instant, timeZone)}>
      {formatAgo(instant, current, timeZone)}
    </time>
  );
}
