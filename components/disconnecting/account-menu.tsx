'use client';

import { useState } from 'react';
import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-item';
import type { AccountView } from '@/lib/domain/views';
import { DisconnectDialog } from './disconnect-dialog';

/** What else can be done with an account. */
export function AccountMenu({ account }: { account: AccountView }) {
  const [disconnecting, setDisconnecting] = useState(false);
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
