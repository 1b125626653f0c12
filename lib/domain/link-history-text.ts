import { localDay } from './days';
import { formatDay } from './format-day';
import type { LinkStatus } from './linked-account';

interface Link {
  readonly linkedAt: Date;
  readonly status: LinkStatus;
  readonly statusSince: Date;
}

/** How long a link has stood: "linked 3 Aug, connection lost 3 Nov"; of one that still works only since when. */
export function linkSpanText({ linkedAt, status, statusSince }: Link, now: Date, timeZone: string): string {
  const day = (at: Date) => formatDay(localDay(at, timeZone), localDay(now, timeZone));
  const linked = `linked ${day(linkedAt)}`;
  if (status === 'inactive') return `${linked}, connection lost ${day(statusSince)}`;
  return status === 'disconnected' ? `${linked}, disconnected ${day(statusSince)}` : linked;
}
