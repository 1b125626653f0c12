'use client';

import clsx from 'clsx';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useRefreshAccounts } from './use-refresh-accounts';

interface Props {
  offer: 'now' | 'later' | 'pending';
  /** Those that may be asked about now. */
  accountIds: readonly string[];
  text: string;
  of: string;
  compact: boolean;
}

export function RefreshAccountsButton({ offer, accountIds, text, of, compact }: Props) {
  const [busy, refresh] = useRefreshAccounts();
  const waits = busy || offer !== 'now';
  return (
    <Button
      size="small"
      data-shortcut="refresh"
      aria-disabled={waits}
      title={offer === 'later' ? 'Banks limit how often they can be asked' : undefined}
      onClick={() => !waits && refresh(accountIds)}
    >
      <Icon name="refresh" className={clsx((busy || offer === 'pending') && 'breathe')} />
      <span className={clsx(compact && 'max-sm:sr-only')}>{busy ? 'Updating…' : text}</span>
      <span className="sr-only"> {of}</span>
    </Button>
  );
}
