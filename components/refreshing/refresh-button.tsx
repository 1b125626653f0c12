'use client';

import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useNow } from '@/components/ui/use-now';
import { useWords } from '@/components/words/use-words';
import { refreshOffer } from '@/lib/domain/refresh-offer';
import type { AccountView } from '@/lib/domain/views';
import { refreshButtonText } from './refresh-button-text';
import { useRefresh } from './use-refresh';

interface Props {
  account: AccountView;
  /** The server's clock, ISO text: what is left is counted from it, not from the device's. */
  now: string;
  /** What it says while the bank may not be asked yet; empty while it may be now. */
  nextUpdate: string;
}

/** Asks the bank for a new balance when it may be asked; otherwise stays reachable, says why not, and frees itself when the time comes. */
export function RefreshButton({ account, now, nextUpdate }: Props) {
  const current = useNow(now, 1_000);
  const reasonId = useId();
  const words = useWords();
  const { refresh, asking, refusal } = useRefresh(account.id);
  const offer = asking ? ({ kind: 'pending' } as const) : refreshOffer(account, current);
  if (offer.kind === 'never') return null;
  const text = refreshButtonText(offer, current, nextUpdate, words);
  return (
    <div className="relative">
      <Button
        size="small"
        data-shortcut="refresh"
        aria-disabled={offer.kind !== 'now'}
        aria-describedby={text.reason ? reasonId : undefined}
        onClick={() => offer.kind === 'now' && refresh()}
      >
        <Icon name="refresh" className={offer.kind === 'pending' ? 'motion-safe:animate-spin' : ''} />
        {text.label}
        {text.left && (
          <span aria-hidden="true" className="min-w-9 text-right font-normal tabular-nums">
            {text.left}
          </span>
        )}
      </Button>
      <span id={reasonId} hidden>
        {text.reason}
      </span>
      <p
        role="status"
        className="top-full right-0 w-max max-w-72 text-sm text-red not-empty:pt-1 sm:absolute sm:text-right"
      >
        {refusal}
      </p>
    </div>
  );
}
