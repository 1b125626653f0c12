import { OwnersPanel } from '@/components/ownership/owners-panel';
import { findOwnership } from '@/lib/data/find-ownership';
import type { OwnAccount } from './own-account';

export async function OwnersSection({ own: { viewer, account, now } }: { own: OwnAccount }) {
  const ownership = await findOwnership(viewer.id, account.id);
  return (
    <OwnersPanel
      account={account}
      ownership={ownership}
      profileName={viewer.name}
      now={now}
      timeZone={viewer.timeZone}
    />
  );
}
