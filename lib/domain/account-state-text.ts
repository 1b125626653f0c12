import type { AccountState } from './account-state';
import { assertNever } from './assert-never';
import { localDay } from './days';
import { formatDay } from './format-day';
import { formatAgo, formatFrom, formatMoment, formatWhen } from './format-time';
import type { Words } from './words';

const dayOf = (at: Date, now: Date, timeZone: string, { locale }: Words): string =>
  formatDay(localDay(at, timeZone), localDay(now, timeZone), locale);

/** The state line: all there is to know, in one line. Times are told on the clocks of `timeZone`. */
export function stateText(state: AccountState, now: Date, timeZone: string, words: Words): string {
  const { t, locale } = words;
  switch (state.kind) {
    case 'fresh': {
      const ago = formatAgo(state.checkedAt, now, timeZone, locale);
      return t('accounts.state.fresh', { moment: formatMoment(state.asOf, now, timeZone, locale), ago });
    }
    case 'old':
      return t('accounts.state.old', { moment: formatMoment(state.asOf, now, timeZone, locale) });
    case 'updating':
    case 'failed':
      return showingText(state, now, timeZone, words);
    case 'expiring':
      return t('accounts.state.expiring', { day: dayOf(state.endsAt, now, timeZone, words) });
    default:
      return stateFootnote(state, now, timeZone, words);
  }
}

type Refreshed = AccountState & { kind: 'updating' | 'failed' };

/** What became of an update that did not come at once, and from when the balance is that is shown in the meantime. */
function showingText(state: Refreshed, now: Date, timeZone: string, words: Words): string {
  const { t, locale } = words;
  if (!state.asOf || (state.kind === 'updating' && !state.slow)) return stateFootnote(state, now, timeZone, words);
  const from = formatFrom(state.asOf, now, timeZone, locale);
  if (state.kind === 'updating') return t('accounts.state.updatingSlowlyShowing', { from });
  const when = formatWhen(state.attemptedAt, now, timeZone, locale);
  return t('accounts.state.failedUpdateShowing', { when, from });
}

/** The state at the foot of a card, where the badge and the figures already tell the rest. */
export function stateFootnote(state: AccountState, now: Date, timeZone: string, words: Words): string {
  const { t, locale } = words;
  switch (state.kind) {
    case 'linking':
      return t(state.slow ? 'accounts.state.linkingSlowly' : 'accounts.state.linking');
    case 'fresh':
    case 'old':
    case 'expiring':
      return t('accounts.state.asOf', { moment: formatMoment(state.asOf, now, timeZone, locale) });
    case 'updating':
      return t(state.slow ? 'accounts.state.updatingSlowly' : 'accounts.state.updating');
    case 'failed': {
      const when = formatWhen(state.attemptedAt, now, timeZone, locale);
      return t(state.asOf ? 'accounts.state.failedUpdate' : 'accounts.state.failedFirst', { when });
    }
    case 'no_balance':
      return t('accounts.state.noBalance');
    case 'not_permitted':
      return t('accounts.state.notPermitted');
    case 'inactive':
      return t('accounts.state.inactive', { when: formatWhen(state.since, now, timeZone, locale) });
    case 'disconnecting':
      return t(state.slow ? 'accounts.state.disconnectingSlowly' : 'accounts.state.disconnecting');
    case 'disconnected':
      return t('accounts.state.disconnected', { day: dayOf(state.since, now, timeZone, words) });
    default:
      return assertNever(state);
  }
}

export interface StateBadge {
  readonly text: string;
  readonly tone: 'tint' | 'gold' | 'red' | 'plain';
}

const TONES = {
  linking: 'tint',
  updating: 'tint',
  failed: 'red',
  inactive: 'red',
  disconnecting: 'plain',
  disconnected: 'plain',
  not_permitted: 'plain',
} as const;

/** A word or two beside the name, only where not all is well. */
export function stateBadge(state: AccountState, now: Date, timeZone: string, words: Words): StateBadge | null {
  switch (state.kind) {
    case 'fresh':
    case 'old':
    case 'no_balance':
      return null;
    case 'expiring': {
      const day = dayOf(state.endsAt, now, timeZone, words);
      return { text: words.t('accounts.badges.expiring', { day }), tone: 'gold' };
    }
    default:
      return { text: words.t(`accounts.badges.${state.kind}`), tone: TONES[state.kind] };
  }
}
