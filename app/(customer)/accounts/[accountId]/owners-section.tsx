import { maskOwnership } from '@/components/ownership/owner-entry';
import { OwnersPanel } from '@/components/ownership/owners-panel';
import { findOwnership } from '@/lib/data/find-ownership';
import type { OwnAccount } from './own-account';

export async function OwnersSection({ own: { viewer, account, now } }: { own: OwnAccount }) {
  const ownership = await findOwnership(viewer.id, account.id);
  // Masked before it is handed on: a component's props may be sent to the browser.
  const masked = ownership && maskOwnership(ownership, viewer.name);
  return (
    <OwnersPanel account={account} ownership={masked} profileName={viewer.name} now={now} timeZone={viewer.timeZone} />
  );
}
