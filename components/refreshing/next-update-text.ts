import { formatWhen } from '@/lib/domain/format-time';
import { refreshOffer } from '@/lib/domain/refresh-offer';
import type { AccountView } from '@/lib/domain/views';
import type { Words } from '@/lib/domain/words';

/** When the bank may be asked again, as the button says it: "Next update at 2:20 PM"; empty while it may be now, or not at all. */
export function nextUpdateText(account: AccountView, now: Date, timeZone: string, { t, locale }: Words): string {
  const offer = refreshOffer(account, now);
  return offer.kind === 'later' ? t('refreshing.next', { when: formatWhen(offer.at, now, timeZone, locale) }) : '';
}
