'use client';

import clsx from 'clsx';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { formatClockOrDay } from '@/lib/domain/format-time';
import { groupRefreshOffer, refreshOffer, type RefreshOffer } from '@/lib/domain/refresh-offer';
import type { AccountView } from '@/lib/domain/views';
import { useRefreshAccounts } from './use-refresh-accounts';

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
  const [busy, refresh] = useRefreshAccounts();
  const offer = groupRefreshOffer(accounts, now);
  if (offer.kind === 'never') return null;
  const waits = busy || offer.kind !== 'now';
  const allowed = accounts.filter((account) => refreshOffer(account, now).kind === 'now').map(({ id }) => id);
  return (
    <Button
      size="small"
      aria-disabled={waits}
      title={offer.kind === 'later' ? 'Banks limit how often they can be asked' : undefined}
      onClick={() => !waits && refresh(allowed)}
    >
      <Icon name="refresh" className={clsx((busy || offer.kind === 'pending') && 'breathe')} />
      <span className={clsx(compact && 'max-sm:sr-only')}>
        {busy ? 'Updating…' : offerText(offer, label, now, timeZone)}
      </span>
      <span className="sr-only"> {of}</span>
    </Button>
  );
}

function offerText(offer: RefreshOffer, label: string, now: Date, timeZone: string): string {
  if (offer.kind === 'pending') return 'Updating…';
  return offer.kind === 'later' ? `Next update at ${formatClockOrDay(offer.at, now, timeZone)}` : label;
}
