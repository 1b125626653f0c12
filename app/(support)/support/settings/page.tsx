import type { Metadata } from 'next';
import { PageHeading } from '@/components/settings/page-heading';
import { SecurityPanel } from '@/components/settings/security-panel';
import { listOwnSessions } from '@/lib/auth/own-sessions';
import { requestHeaders } from '@/lib/auth/request-headers';
import { requireStaff } from '@/lib/auth/require-staff';

export const metadata: Metadata = { title: 'Settings · Support' };

export default async function StaffSettingsPage() {
  const viewer = await requireStaff();
  const sessions = await listOwnSessions(viewer, await requestHeaders());
  return (
    <>
      <PageHeading title="Settings" back={{ href: '/support', label: 'Support' }} />
      <SecurityPanel base="/support/settings" sessions={sessions.length} secondFactor={viewer.twoFactorEnabled} />
    </>
  );
}
