'use client';

import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-item';
import { MenuLink } from '@/components/ui/menu-link';
import { useWords } from '@/components/words/use-words';
import type { AccountView } from '@/lib/domain/views';
import { useDisconnectDialog } from './use-disconnect-dialog';

/** What else can be done with an account: its link is ended first, its history deleted after that. */
export function AccountMenu({ account }: { account: AccountView }) {
  const [ask, dialog] = useDisconnectDialog(account);
  const { t } = useWords();
  const ended = account.status === 'disconnected';
  return (
    <>
      <Menu label={t('disconnecting.browser.menu')} triggerClassName="h-8 w-11 rounded-small border bg-card">
        <MenuLink icon="edit" href={`/arrange?edit=${account.id}#${account.id}`}>
          {t('disconnecting.browser.rename')}
        </MenuLink>
        <MenuLink icon="table" href={`/accounts/${account.id}/statement`}>
          {t('disconnecting.browser.statement')}
        </MenuLink>
        {ended && (
          <MenuLink icon="bin" tone="danger" href={`/accounts/${account.id}/delete`}>
            {t('disconnecting.browser.erase')}
          </MenuLink>
        )}
        {!ended && account.disconnectingSince === null && (
          <MenuItem icon="unlink" tone="danger" onSelect={ask}>
            {t('disconnecting.browser.open')}
          </MenuItem>
        )}
      </Menu>
      {dialog}
    </>
  );
}
