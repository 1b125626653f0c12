import type { AccountState } from './account-state';
import { assertNever } from './assert-never';
import { localDay } from './days';
import { formatDay } from './format-day';
import { formatAgo, formatClockOrDay, formatMoment } from './format-time';

/** "at 2:02 PM", "at 2:02 PM yesterday", "on Tue 18 Nov": a time as it stands after a verb. */
export function atOrOn(at: Date, now: Date, timeZone: string): string {
  const text = formatClockOrDay(at, now, timeZone);
  return `${/\d:\d/.test(text) ? 'at' : 'on'} ${text}`;
}

const dayOf = (at: Date, now: Date, timeZone: string): string =>
  formatDay(localDay(at, timeZone), localDay(now, timeZone));

/** The state line: all there is to know, in one line. Times are told on the clocks of `timeZone`. */
export function stateText(state: AccountState, now: Date, timeZone: string): string {
  switch (state.kind) {
    case 'fresh':
      return `${asOfText(state.asOf, now, timeZone)} · checked ${formatAgo(state.checkedAt, now, timeZone)}`;
    case 'old':
      return `Balance is from ${formatMoment(state.asOf, now, timeZone)} · your bank updates slowly`;
    case 'updating':
      return state.slow && state.asOf ? `Still updating. ${showing(state.asOf, now, timeZone)}` : updatingText(state);
    case 'failed':
      return `${failedText(state, now, timeZone)}${state.asOf ? `. ${showing(state.asOf, now, timeZone)}` : ''}`;
    case 'expiring':
      return `Access ends ${dayOf(state.endsAt, now, timeZone)}. Renew now to keep updates`;
    default:
      return stateFootnote(state, now, timeZone);
  }
}

/** The state at the foot of a card, where the badge and the figures already tell the rest. */
export function stateFootnote(state: AccountState, now: Date, timeZone: string): string {
  switch (state.kind) {
    case 'linking':
      return state.slow ? 'Taking longer than usual. We’ll keep trying' : 'Getting your balance… usually under 10 s';
    case 'fresh':
    case 'old':
    case 'expiring':
      return asOfText(state.asOf, now, timeZone);
    case 'updating':
      return updatingText(state);
    case 'failed':
      return failedText(state, now, timeZone);
    case 'no_balance':
      return 'Your bank didn’t share a balance';
    case 'not_permitted':
      return 'Balance access not granted';
    case 'inactive':
      return `Connection lost ${atOrOn(state.since, now, timeZone)}`;
    case 'disconnecting':
      return state.slow ? 'Still disconnecting. We’ll keep trying until it is done' : 'Disconnecting…';
    case 'disconnected':
      return `You disconnected this on ${dayOf(state.since, now, timeZone)}. History kept`;
    default:
      return assertNever(state);
  }
}

const updatingText = ({ slow }: { slow: boolean }): string => (slow ? 'Still updating…' : 'Updating…');

const asOfText = (asOf: Date, now: Date, timeZone: string): string => `As of ${formatMoment(asOf, now, timeZone)}`;

const showing = (asOf: Date, now: Date, timeZone: string): string =>
  `Showing balance from ${formatClockOrDay(asOf, now, timeZone)}`;

function failedText(state: AccountState & { kind: 'failed' }, now: Date, timeZone: string): string {
  return `Couldn’t ${state.asOf ? 'update' : 'get your balance'} ${atOrOn(state.attemptedAt, now, timeZone)}`;
}

export interface StateBadge {
  readonly text: string;
  readonly tone: 'tint' | 'gold' | 'red' | 'plain';
}

/** A word or two beside the name, only where not all is well. */
export function stateBadge(state: AccountState, now: Date, timeZone: string): StateBadge | null {
  switch (state.kind) {
    case 'linking':
      return { text: 'Linking', tone: 'tint' };
    case 'updating':
      return { text: 'Updating', tone: 'tint' };
    case 'failed':
      return { text: 'Not updated', tone: 'red' };
    case 'expiring':
      return { text: `Ends ${dayOf(state.endsAt, now, timeZone)}`, tone: 'gold' };
    case 'inactive':
      return { text: 'Connection lost', tone: 'red' };
    case 'disconnecting':
      return { text: 'Disconnecting', tone: 'plain' };
    case 'disconnected':
      return { text: 'Disconnected', tone: 'plain' };
    case 'not_permitted':
      return { text: 'No access', tone: 'plain' };
    case 'fresh':
    case 'old':
    case 'no_balance':
      return null;
    default:
      return assertNever(state);
  }
}
