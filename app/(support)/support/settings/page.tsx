import type { Metadata } from 'next';
import { PageHeading } from '@/components/settings/page-heading';
import { SecurityPanel } from '@/components/settings/security-panel';
import { requireStaff } from '@/lib/auth/require-staff';

export const metadata: Metadata = { title: 'Settings · Support' };

export default async function StaffSettingsPage() {
  await requireStaff();
  return (
    <>
      <PageHeading title="Settings" back={{ href: '/support', label: 'Support' }} />
      <SecurityPanel base="/support/settings" />
    </>
  );
}
