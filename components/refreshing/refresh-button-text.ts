import { formatCountdown } from '@/lib/domain/format-countdown';
import type { RefreshOffer } from '@/lib/domain/refresh-offer';
import type { Words } from '@/lib/domain/words';

export interface RefreshButtonText {
  readonly label: string;
  /** "11:42", only within the last hour: beyond it the time of day tells more. */
  readonly left: string | null;
  /** Why the button does nothing now, for those who cannot see it greyed. */
  readonly reason: string | null;
}

const HOUR_MS = 3_600_000;

/** `nextUpdate` is what the button says of a later offer: "Next update at 2:20 PM". */
export function refreshButtonText(
  offer: Exclude<RefreshOffer, { kind: 'never' }>,
  now: Date,
  nextUpdate: string,
  { t }: Words,
): RefreshButtonText {
  switch (offer.kind) {
    case 'now':
      return { label: t('refreshing.browser.refresh'), left: null, reason: null };
    case 'pending':
      return { label: t('refreshing.browser.updating'), left: null, reason: t('refreshing.browser.asked') };
    case 'later': {
      const soon = offer.at.getTime() - now.getTime() < HOUR_MS;
      return {
        label: nextUpdate,
        left: soon ? formatCountdown(offer.at, now) : null,
        reason: remaining(offer.at, now, t),
      };
    }
  }
}

/** "… in 12 minutes": rounded up, so that it never promises too early. */
function remaining(at: Date, now: Date, t: Words['t']): string {
  const minutes = Math.ceil((at.getTime() - now.getTime()) / 60_000);
  return minutes < 60
    ? t('refreshing.browser.inMinutes', { minutes })
    : t('refreshing.browser.inHours', { hours: Math.ceil(minutes / 60) });
}
