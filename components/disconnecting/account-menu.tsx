'use client';

import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-item';
import { MenuLink } from '@/components/ui/menu-link';
import { useWords } from '@/components/words/use-words';
import type { AccountView } from '@/lib/domain/views';
import { useDisconnectDialog } from './use-disconnect-dialog';
import { useFocusOnceGone } from './use-focus-once-gone';

interface Props {
  account: AccountView;
  /** The id of what tells that the account is disconnected: the menu is gone by then, and the focus needs a place. */
  noticeId: string;
}

/** What else can be done with an account; nothing with one that is disconnected. */
export function AccountMenu({ account, noticeId }: Props) {
  const [ask, dialog] = useDisconnectDialog(account);
  const gone = account.status === 'disconnected' || account.disconnectingSince !== null;
  useFocusOnceGone(gone, noticeId);
  const { t } = useWords();
  if (gone) return null;
  return (
    <>
      <Menu label={t('disconnecting.browser.menu')} triggerClassName="h-8 w-11 rounded-small border bg-card">
        <MenuLink icon="edit" href={`/arrange?edit=${account.id}#${account.id}`}>
          {t('disconnecting.browser.rename')}
        </MenuLink>
        <MenuLink icon="table" href={`/accounts/${account.id}/statement`}>
          {t('disconnecting.browser.statement')}
        </MenuLink>
        <MenuItem icon="unlink" tone="danger" onSelect={ask}>
          {t('disconnecting.browser.open')}
        </MenuItem>
      </Menu>
      {dialog}
    </>
  );
}
