import { localDay } from './days';
import { formatDay } from './format-day';
import type { Words } from './words';

/** What happened to a link of an account, as it is stored: by Stripe's clock or ours. */
export interface LinkEvent {
  readonly at: Date;
  readonly kind: 'linked' | 'lost' | 'back' | 'disconnected';
}

/** A local day on which the line of an account began to be fed, stopped being fed, or went on. */
export interface LinkMoment {
  readonly day: string;
  readonly kind: 'linked' | 'lost' | 'reconnected' | 'disconnected';
}

export interface PlacedMoment extends LinkMoment {
  /** A share of the chart's width. */
  readonly x: number;
}

/**
 * The changes among what happened, oldest first: a loss that is told twice is one, and what never was lost does not come back. A new link
 * of an account that has one is its reconnection.
 */
export function toLinkMoments(events: readonly LinkEvent[], timeZone: string): LinkMoment[] {
  const moments: LinkMoment[] = [];
  for (const { at, kind } of [...events].sort((left, right) => +left.at - +right.at)) {
    const before = moments.at(-1)?.kind;
    const now = kind === 'back' || (kind === 'linked' && before !== undefined) ? 'reconnected' : kind;
    if (now === before || (kind === 'back' && before !== 'lost')) continue;
    moments.push({ day: localDay(at, timeZone), kind: now });
  }
  return moments;
}

/** "Reconnected 5 Nov", as seen on the day `today`. */
export const momentText = ({ kind, day }: LinkMoment, today: string, { t, locale }: Words): string =>
  t(`history.moments.${kind}`, { day: formatDay(day, today, locale) });
