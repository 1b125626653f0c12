import type { Metadata } from 'next';
import { PageHeading } from '@/components/settings/page-heading';
import { PasswordForm } from '@/components/settings/password-form';
import { Panel } from '@/components/ui/panel';
import { requireStaff } from '@/lib/auth/require-staff';

export const metadata: Metadata = { title: 'Password · Support' };

export default async function StaffPasswordPage() {
  const { email } = await requireStaff();
  return (
    <>
      <PageHeading title="Password" back={{ href: '/support/settings', label: 'Settings' }} />
      <Panel title="Change your password">
        <PasswordForm email={email} />
      </Panel>
    </>
  );
}
