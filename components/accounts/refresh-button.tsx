import { useWords } from '@/components/words/use-words';
import { groupRefreshOffer, refreshOffer, type RefreshOffer } from '@/lib/domain/refresh-offer';
import { formatClockOrDay } from '@/lib/domain/format-time';
import type { AccountView } from '@/lib/domain/views';
import type { Words } from '@/lib/domain/words';
import { RefreshAccountsButton } from './refresh-accounts-button';

interface Props {
  accounts: readonly AccountView[];
  now: Date;
  timeZone: string;
  /** What it does when it may: "Refresh", "Try again". */
  label: string;
  /** Whose accounts, for those who hear the button alone. */
  of: string;
  /** Only its icon on a narrow screen, where it stands beside another button. */
  compact?: boolean;
}

/** Asks the bank about those of the accounts that may be asked. When none may, it stays in reach and says why, and from when. */
export function RefreshButton({ accounts, now, timeZone, label, of, compact = false }: Props) {
  const words = useWords();
  const offer = groupRefreshOffer(accounts, now);
  if (offer.kind === 'never') return null;
  const allowed = accounts.filter((account) => refreshOffer(account, now).kind === 'now').map(({ id }) => id);
  return (
    <RefreshAccountsButton
      offer={offer.kind}
      accountIds={allowed}
      text={offerText(offer, label, now, timeZone, words)}
      limited={words.t('refreshing.limited')}
      of={of}
      compact={compact}
    />
  );
}

function offerText(offer: RefreshOffer, label: string, now: Date, timeZone: string, { t, locale }: Words): string {
  if (offer.kind === 'pending') return t('refreshing.browser.updating');
  if (offer.kind !== 'later') return label;
  return t('refreshing.nextAt', { clock: formatClockOrDay(offer.at, now, timeZone, locale) });
}
