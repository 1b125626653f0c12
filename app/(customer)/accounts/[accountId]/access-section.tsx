import { AccessPanel } from '@/components/consent/access-panel';
import { findAccess } from '@/lib/data/find-access';
import type { OwnAccount } from './own-account';

export async function AccessSection({ own: { viewer, account } }: { own: OwnAccount }) {
  const access = await findAccess(viewer.id, account.id);
  return access && <AccessPanel {...access} timeZone={viewer.timeZone} />;
}
