import { formatCountdown } from '@/lib/domain/format-countdown';
import type { RefreshOffer } from '@/lib/domain/refresh-offer';

export interface RefreshButtonText {
  readonly label: string;
  /** "11:42", only within the last hour: beyond it the time of day tells more. */
  readonly left: string | null;
  /** Why the button does nothing now, for those who cannot see it greyed. */
  readonly reason: string | null;
}

const HOUR_MS = 3_600_000;

/** `nextUpdate` is when a later offer begins, as it stands after a verb: "at 2:20 PM". */
export function refreshButtonText(offer: RefreshOffer, now: Date, nextUpdate: string): RefreshButtonText {
  switch (offer.kind) {
    case 'now':
      return { label: 'Refresh', left: null, reason: null };
    case 'pending':
      return { label: 'Updating…', left: null, reason: 'Your bank has been asked for the latest balance.' };
    case 'later':
      return laterText(offer.at, now, nextUpdate);
    case 'never':
      return { label: 'Refresh', left: null, reason: 'This account cannot be updated.' };
  }
}

function laterText(at: Date, now: Date, nextUpdate: string): RefreshButtonText {
  const soon = at.getTime() - now.getTime() < HOUR_MS;
  return {
    label: `Next update ${nextUpdate}`,
    left: soon ? formatCountdown(at, now) : null,
    reason: `Your bank allows the next update ${remaining(at, now)}.`,
  };
}

/** "in 12 minutes": rounded up, so that it never promises too early. */
function remaining(at: Date, now: Date): string {
  const minutes = Math.ceil((at.getTime() - now.getTime()) / 60_000);
  if (minutes <= 1) return 'in less than a minute';
  if (minutes < 60) return `in ${minutes} minutes`;
  const hours = Math.ceil(minutes / 60);
  return hours === 1 ? 'in about an hour' : `in about ${hours} hours`;
}
