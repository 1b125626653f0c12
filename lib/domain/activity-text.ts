import type { ActivityKind, ActivityView } from './activity';
import { daysBetween, localDay } from './days';
import { formatDay } from './format-day';
import { formatAgo, formatClock, formatClockOrDay } from './format-time';
import type { Words } from './words';

const HOUR_MS = 3_600_000;

/** What happened, in a sentence or two. */
export function activityText({ kind, at, asOf }: ActivityView, timeZone: string, { t, locale }: Words): string {
  if (kind === 'balance_updated' && asOf === null) return t('activity.noBalance');
  if (asOf === null) return t(`activity.kinds.${kind}`);
  // Read on the day it happened: "9:00 AM" is that day's.
  const figure = formatClockOrDay(new Date(asOf), new Date(at), timeZone, locale);
  if (kind === 'balance_updated') return t('activity.balanceUpdatedFrom', { figure });
  return kind === 'balance_failed' ? t('activity.balanceFailedStays', { figure }) : t(`activity.kinds.${kind}`);
}

const PROBLEMS: readonly ActivityKind[] = ['balance_failed', 'ownership_failed', 'transactions_failed', 'deactivated'];

/** Why it went wrong and what follows, as far as anyone has said; null where nothing did. */
export function problemWhy(entry: ActivityView, { t }: Words): string | null {
  if (!isProblem(entry)) return null;
  if (entry.kind === 'deactivated') return t('activity.whyLost');
  return entry.inactive ? t('activity.whyInactive') : t('activity.whyUnknown');
}

export const isProblem = ({ kind }: ActivityView): boolean => PROBLEMS.includes(kind);

/** "3 min ago", "Today 2:10 AM", "Yesterday", "3 Nov". */
export function activityTime(at: Date, now: Date, timeZone: string, { t, locale }: Words): string {
  if (now.getTime() - at.getTime() < HOUR_MS) return formatAgo(at, now, timeZone, locale);
  const [day, today] = [localDay(at, timeZone), localDay(now, timeZone)];
  if (day === today) return t('activity.today', { clock: formatClock(at, timeZone, locale) });
  return daysBetween(day, today) === 1 ? t('activity.yesterday') : formatDay(day, today, locale);
}
