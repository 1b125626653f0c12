import type { Metadata } from 'next';
import { PageHeading } from '@/components/settings/page-heading';
import { SecondFactor } from '@/components/settings/second-factor';
import { requireStaff } from '@/lib/auth/require-staff';

export const metadata: Metadata = { title: 'Two-factor sign-in · Support' };

export default async function StaffTwoFactorPage() {
  const { twoFactorEnabled, email } = await requireStaff();
  return (
    <>
      <PageHeading title="Two-factor sign-in" back={{ href: '/support/settings', label: 'Settings' }} />
      <SecondFactor on={twoFactorEnabled} email={email} base="/support/settings" />
    </>
  );
}
