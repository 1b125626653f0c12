'use client';

import { type ComponentProps, type ComponentType, type ReactNode, useState } from 'react';
import { showToast } from '@/components/ui/toast-store';
import { useWords } from '@/components/words/use-words';
import type { DisconnectDialog } from './disconnect-dialog';

type Props = ComponentProps<typeof DisconnectDialog>;

/** What asks whether to disconnect, and the dialog it opens, to be drawn beside it: loaded when it is asked for, since nobody pays for it by looking at a page. */
export function useDisconnectDialog(what: Props['what']): [ask: () => void, dialog: ReactNode] {
  const [Ask, setAsk] = useState<ComponentType<Props>>();
  const [open, setOpen] = useState(false);
  const { t } = useWords();
  const ask = () => {
    setOpen(true);
    import('./disconnect-dialog').then(
      ({ DisconnectDialog }) => setAsk(() => DisconnectDialog),
      () => showToast(t('disconnecting.browser.notOpened'), { tone: 'problem' }),
    );
  };
  return [ask, Ask && <Ask what={what} open={open} onClose={() => setOpen(false)} />];
}
