import { localDay } from './days';
import { formatDay } from './format-day';
import type { LinkStatus } from './linked-account';
import type { Words } from './words';

interface Link {
  readonly linkedAt: Date;
  readonly status: LinkStatus;
  readonly statusSince: Date;
}

/** How long a link has stood: "linked 3 Aug, connection lost 3 Nov"; of one that still works only since when. */
export function linkSpanText(
  { linkedAt, status, statusSince }: Link,
  now: Date,
  timeZone: string,
  { t, locale }: Words,
): string {
  const dayOf = (at: Date) => formatDay(localDay(at, timeZone), localDay(now, timeZone), locale);
  const [day, end] = [dayOf(linkedAt), dayOf(statusSince)] as const;
  if (status === 'inactive') return t('duplicates.lost', { day, end });
  return status === 'disconnected' ? t('duplicates.disconnected', { day, end }) : t('duplicates.linked', { day });
}
