'use client';

import { useState } from 'react';
import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-item';
import type { AccountView } from '@/lib/domain/views';
import { DisconnectDialog } from './disconnect-dialog';
import { useFocusOnceGone } from './use-focus-once-gone';

interface Props {
  account: AccountView;
  /** The id of what tells that the account is disconnected: the menu is gone by then, and the focus needs a place. */
  noticeId: string;
}

/** What else can be done with an account; nothing with one that is disconnected. */
export function AccountMenu({ account, noticeId }: Props) {
  const [disconnecting, setDisconnecting] = useState(false);
  const gone = account.status === 'disconnected';
  useFocusOnceGone(gone, noticeId);
  if (gone) return null;
  return (
    <>
      <Menu label="Account actions" triggerClassName="h-8 w-11 rounded-small border bg-card">
        <MenuItem icon="unlink" tone="danger" onSelect={() => setDisconnecting(true)}>
          Disconnect…
        </MenuItem>
      </Menu>
      <DisconnectDialog account={account} open={disconnecting} onClose={() => setDisconnecting(false)} />
    </>
  );
}
