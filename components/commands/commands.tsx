'use client';

import { useRouter } from 'next/navigation';
import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { useWords } from '@/components/words/use-words';
import type { CommandDialogProps } from './command-dialog';
import { goTo } from './go-to';

const load = async () => (await import('./command-dialog')).CommandDialog;

/** The menu of everything that can be done, and the keys that do it. The menu is brought when first asked for, the keys once the page stands. */
export function Commands() {
  const router = useRouter();
  const { t } = useWords();
  const [Dialog, setDialog] = useState<ComponentType<CommandDialogProps> | null>(null);
  const [open, setOpen] = useState<CommandDialogProps['open']>(null);
  const [listening, setListening] = useState(false);

  const show = useCallback(async (what: 'menu' | 'help') => {
    const dialog = await load().catch(() => null);
    if (!dialog) return;
    setDialog(() => dialog);
    setOpen(what);
  }, []);

  useEffect(() => {
    const gone = new AbortController();
    import('./listen-for-keys').then(
      ({ listenForKeys }) => {
        listenForKeys({ show: (what) => void show(what), goTo: (path) => goTo(router, path), signal: gone.signal });
        setListening(true);
      },
      () => undefined,
    );
    return () => gone.abort();
  }, [router, show]);

  return (
    <>
      <IconButton
        icon="search"
        label={t('commands.browser.title')}
        // Promised once it is kept.
        aria-keyshortcuts={listening ? 'Control+K Meta+K' : undefined}
        onPointerEnter={() => void load().catch(() => null)}
        onClick={() => void show('menu')}
      />
      {Dialog && <Dialog open={open} onOpen={setOpen} onClose={() => setOpen(null)} />}
    </>
  );
}
