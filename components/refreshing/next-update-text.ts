import { atOrOn } from '@/lib/domain/account-state-text';
import { refreshOffer } from '@/lib/domain/refresh-offer';
import type { AccountView } from '@/lib/domain/views';

/** When the bank may be asked again, as it stands after a verb: "at 2:20 PM"; empty while it may be now, or not at all. */
export function nextUpdateText(account: AccountView, now: Date, timeZone: string): string {
  const offer = refreshOffer(account, now);
  return offer.kind === 'later' ? atOrOn(offer.at, now, timeZone) : '';
}
