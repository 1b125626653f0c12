'use client';

import clsx from 'clsx';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useWords } from '@/components/words/use-words';
import { useRefreshAccounts } from './use-refresh-accounts';

interface Props {
  offer: 'now' | 'later' | 'pending';
  /** Those that may be asked about now. */
  accountIds: readonly string[];
  text: string;
  /** Why it waits: a bank may not be asked at any time. */
  limited: string;
  of: string;
  compact: boolean;
}

export function RefreshAccountsButton({ offer, accountIds, text, limited, of, compact }: Props) {
  const [busy, refresh] = useRefreshAccounts();
  const { t } = useWords();
  const waits = busy || offer !== 'now';
  return (
    <Button
      size="small"
      data-shortcut="refresh"
      aria-disabled={waits}
      title={offer === 'later' ? limited : undefined}
      onClick={() => !waits && refresh(accountIds)}
    >
      <Icon name="refresh" className={clsx((busy || offer === 'pending') && 'breathe')} />
      <span className={clsx(compact && 'max-sm:sr-only')}>{busy ? t('refreshing.browser.updating') : text}</span>
      <span className="sr-only"> {of}</span>
    </Button>
  );
}
