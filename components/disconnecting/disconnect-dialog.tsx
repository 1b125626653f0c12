'use client';

import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useWords } from '@/components/words/use-words';
import type { AccountView } from '@/lib/domain/views';
import { useDisconnect } from './use-disconnect';

interface Props {
  account: AccountView;
  open: boolean;
  onClose: () => void;
}

const CONSEQUENCES = ['ends', 'history', 'others', 'payments'] as const;

/** Says what ends and what stays before anything does. */
export function DisconnectDialog({ account, open, onClose }: Props) {
  const { disconnect, working, problem } = useDisconnect(account.id, onClose);
  const { t } = useWords();
  const number = account.last4 === null ? '' : ` ••••${account.last4}`;
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('disconnecting.browser.title', { account: `${account.institutionName}${number}` })}
      actions={
        <>
          <Button onClick={onClose}>{t('disconnecting.browser.cancel')}</Button>
          <Button variant="danger" aria-disabled={working} onClick={disconnect}>
            {working ? t('disconnecting.browser.disconnecting') : t('disconnecting.browser.disconnect')}
          </Button>
        </>
      }
    >
      <ul className="list-disc space-y-1 pl-5">
        {CONSEQUENCES.map((consequence) => (
          <li key={consequence}>{t(`disconnecting.browser.${consequence}`)}</li>
        ))}
      </ul>
      <p role="status" className="text-red not-empty:pt-3">
        {problem}
      </p>
    </Dialog>
  );
}
