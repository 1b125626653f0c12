import type { AccountState } from '@/lib/domain/account-state';
import { stateText } from '@/lib/domain/account-state-text';
import { formatMoment } from '@/lib/domain/format-time';
import type { AccountView } from '@/lib/domain/views';

/** The sentence under the balances: whose figure it is and from when. What ails the link itself is told above them, in the notice. */
export function balanceLineText(account: AccountView, state: AccountState, now: Date, timeZone: string): string {
  const asOf = account.balance && `As of ${formatMoment(new Date(account.balance.asOf), now, timeZone)}, by your bank`;
  switch (state.kind) {
    case 'fresh':
    case 'expiring':
    case 'inactive':
    case 'disconnecting':
    case 'disconnected':
      return asOf ?? stateText(state, now, timeZone);
    case 'updating':
      return asOf === null || state.slow ? stateText(state, now, timeZone) : `Updating… ${asOf}`;
    default:
      return stateText(state, now, timeZone);
  }
}
