'use client';

import type { LinkedBank } from '@/components/disconnecting/disconnect-dialog';
import { useDisconnectDialog } from '@/components/disconnecting/use-disconnect-dialog';
import { useStartLink } from '@/components/linking/link-context';
import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-item';
import { MenuLink } from '@/components/ui/menu-link';
import { useWords } from '@/components/words/use-words';

interface Props {
  /** What stands above the accounts: an institution, or a heading of the person's own. */
  name: string;
  /** An account under it, where the page that arranges them opens. */
  firstId: string;
  /** Whether that is an institution: what is done with its accounts is done with all of them. */
  isBank: boolean;
  /** All of its accounts that are still linked, wherever they stand. */
  linked: LinkedBank['accounts'];
}

/** What else can be done with all the accounts under a heading. */
export function GroupMenu({ name, firstId, isBank, linked }: Props) {
  const [ask, dialog] = useDisconnectDialog({ name, accounts: linked });
  const start = useStartLink();
  const { t } = useWords();
  // The menu has closed by now, and the focus is back on its button.
  const addAccounts = () => {
    const trigger = document.activeElement;
    if (trigger instanceof HTMLElement) start({ purpose: 'add', institutionName: name }, trigger);
  };
  return (
    <>
      <Menu label={t('accounts.browser.groupMenu', { name })}>
        {isBank && (
          <MenuItem icon="plus" onSelect={addAccounts}>
            {t('linking.browser.purposes.add')}
          </MenuItem>
        )}
        {isBank && (
          <MenuLink icon="bank" href={`/accounts/${firstId}/bank`}>
            {t('banks.browser.open')}
          </MenuLink>
        )}
        <MenuLink icon="edit" href={`/arrange#${firstId}`}>
          {t('accounts.browser.arrange')}
        </MenuLink>
        {isBank && linked.length > 0 && (
          <MenuItem icon="unlink" tone="danger" onSelect={ask}>
            {t('disconnecting.browser.open')}
          </MenuItem>
        )}
      </Menu>
      {dialog}
    </>
  );
}
