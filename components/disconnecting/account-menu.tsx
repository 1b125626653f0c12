'use client';

import { type ComponentProps, type ComponentType, useState } from 'react';
import { showToast } from '@/components/ui/toast-store';
import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-item';
import { MenuLink } from '@/components/ui/menu-link';
import { useWords } from '@/components/words/use-words';
import type { AccountView } from '@/lib/domain/views';
import type { DisconnectDialog } from './disconnect-dialog';
import { useFocusOnceGone } from './use-focus-once-gone';

interface Props {
  account: AccountView;
  /** The id of what tells that the account is disconnected: the menu is gone by then, and the focus needs a place. */
  noticeId: string;
}

type Dialog = ComponentType<ComponentProps<typeof DisconnectDialog>>;

const loadDialog = async (): Promise<Dialog> => (await import('./disconnect-dialog')).DisconnectDialog;

/** What else can be done with an account; nothing with one that is disconnected. */
export function AccountMenu({ account, noticeId }: Props) {
  const [Ask, setAsk] = useState<Dialog | null>(null);
  const [disconnecting, setDisconnecting] = useState(false);
  const gone = account.status === 'disconnected' || account.disconnectingSince !== null;
  useFocusOnceGone(gone, noticeId);
  const { t } = useWords();
  if (gone) return null;

  // Loaded when it is asked for: nobody pays for it by looking at a page.
  const ask = async () => {
    try {
      const dialog = await loadDialog();
      setAsk(() => dialog);
      setDisconnecting(true);
    } catch {
      showToast(t('disconnecting.browser.notOpened'), { tone: 'problem' });
    }
  };
  return (
    <>
      <Menu label={t('disconnecting.browser.menu')} triggerClassName="h-8 w-11 rounded-small border bg-card">
        <MenuLink icon="edit" href={`/arrange?edit=${account.id}#${account.id}`}>
          {t('disconnecting.browser.rename')}
        </MenuLink>
        <MenuLink icon="table" href={`/accounts/${account.id}/statement`}>
          {t('disconnecting.browser.statement')}
        </MenuLink>
        <MenuItem icon="unlink" tone="danger" onSelect={() => void ask()}>
          {t('disconnecting.browser.open')}
        </MenuItem>
      </Menu>
      {Ask && <Ask account={account} open={disconnecting} onClose={() => setDisconnecting(false)} />}
    </>
  );
}
