import type { ActivityKind, ActivityView } from './activity';
import { daysBetween, localDay } from './days';
import { formatDay } from './format-day';
import { formatAgo, formatClock, formatClockOrDay } from './format-time';

const HOUR_MS = 3_600_000;

const TEXTS: Record<ActivityKind, string> = {
  linked: 'Linked',
  balance_updated: 'Balance updated',
  balance_failed: 'Balance couldn’t be updated',
  ownership_updated: 'Owners checked',
  ownership_failed: 'Owners couldn’t be checked',
  transactions_updated: 'Transactions updated',
  transactions_failed: 'Transactions couldn’t be updated',
  deactivated: 'Connection to your bank lost',
  reactivated: 'Updates resumed',
  disconnected: 'Disconnected. History kept',
  expiring: 'Your bank announced that access will end',
  end_changed: 'Your bank changed the day on which access ends',
  taken_up: 'Joined with the link before: one history',
  split: 'Split from the link before',
};

/** What happened, in a sentence or two. */
export function activityText({ kind, at, asOf }: ActivityView, timeZone: string): string {
  if (kind === 'balance_updated' && asOf === null) return 'Checked. Your bank shared no balance';
  if (asOf === null) return TEXTS[kind];
  // Read on the day it happened: "9:00 AM" is that day's.
  const figure = formatClockOrDay(new Date(asOf), new Date(at), timeZone);
  if (kind === 'balance_updated') return `${TEXTS[kind]}. Your bank’s figure is from ${figure}`;
  return kind === 'balance_failed' ? `${TEXTS[kind]}. The figure from ${figure} stays` : TEXTS[kind];
}

const PROBLEMS: readonly ActivityKind[] = ['balance_failed', 'ownership_failed', 'transactions_failed', 'deactivated'];

/** Why it went wrong and what follows, as far as anyone has said; null where nothing did. */
export function problemWhy(entry: ActivityView): string | null {
  if (!isProblem(entry)) return null;
  if (entry.kind === 'deactivated')
    return 'A changed password, an expired consent or a closed account ends a connection. Reconnecting mends it.';
  return entry.inactive
    ? 'The connection to your bank was lost. Reconnecting mends it.'
    : 'Your bank gave no answer, and no reason. Florin keeps what it had, and it can be tried again.';
}

export const isProblem = ({ kind }: ActivityView): boolean => PROBLEMS.includes(kind);

/** "3 min ago", "Today 2:10 AM", "Yesterday", "3 Nov". */
export function activityTime(at: Date, now: Date, timeZone: string): string {
  if (now.getTime() - at.getTime() < HOUR_MS) return formatAgo(at, now, timeZone);
  const [day, today] = [localDay(at, timeZone), localDay(now, timeZone)];
  if (day === today) return `Today ${formatClock(at, timeZone)}`;
  return daysBetween(day, today) === 1 ? 'Yesterday' : formatDay(day, today);
}
