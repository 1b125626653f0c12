import type { AccountState } from '@/lib/domain/account-state';
import { stateText } from '@/lib/domain/account-state-text';
import { formatMoment } from '@/lib/domain/format-time';
import type { AccountView } from '@/lib/domain/views';
import type { Words } from '@/lib/domain/words';

/** The sentence under the balances: whose figure it is and from when. What ails the link itself is told above them, in the notice. */
export function balanceLineText(
  { balance }: AccountView,
  state: AccountState,
  now: Date,
  timeZone: string,
  words: Words,
): string {
  const { t, locale } = words;
  const moment = balance && formatMoment(new Date(balance.asOf), now, timeZone, locale);
  switch (state.kind) {
    case 'fresh':
    case 'expiring':
    case 'inactive':
    case 'disconnecting':
    case 'disconnected':
      return moment === null ? stateText(state, now, timeZone, words) : t('balances.asOf', { moment });
    case 'updating':
      return moment === null || state.slow
        ? stateText(state, now, timeZone, words)
        : t('balances.updatingAsOf', { moment });
    default:
      return stateText(state, now, timeZone, words);
  }
}
