'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { useWords } from '@/components/words/use-words';
import { CommandMenu } from './command-menu';
import { KeyList } from './key-list';

export interface CommandDialogProps {
  open: 'menu' | 'help' | null;
  onOpen: (what: 'help') => void;
  onClose: () => void;
}

/** One dialog for the menu and for the list of keys: the focus goes back to where it was before either. */
export function CommandDialog({ open, onOpen, onClose }: CommandDialogProps) {
  const { t } = useWords();
  return (
    <Dialog
      open={open !== null}
      onClose={onClose}
      title={open === 'help' ? t('commands.browser.help') : t('commands.browser.title')}
    >
      {open === 'help' ? <KeyList /> : <Menu onHelp={() => onOpen('help')} onClose={onClose} />}
    </Dialog>
  );
}

/** What is asked for lives as long as the menu is open: nobody who signs in later on this browser finds it. */
function Menu(props: { onHelp: () => void; onClose: () => void }) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <CommandMenu {...props} />
    </QueryClientProvider>
  );
}
