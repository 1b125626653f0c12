import type { Metadata } from 'next';
import { PageHeading } from '@/components/settings/page-heading';
import { SecondFactor } from '@/components/settings/second-factor';
import { requireUser } from '@/lib/auth/require-user';

export const metadata: Metadata = { title: 'Two-factor sign-in · Settings' };

export default async function TwoFactorPage() {
  const { twoFactorEnabled, email } = await requireUser();
  return (
    <>
      <PageHeading title="Two-factor sign-in" back={{ href: '/settings', label: 'Settings' }} />
      <SecondFactor on={twoFactorEnabled} email={email} base="/settings" />
    </>
  );
}
