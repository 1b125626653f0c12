import type { Metadata } from 'next';
import { PageHeading } from '@/components/settings/page-heading';
import { PasswordForm } from '@/components/settings/password-form';
import { Panel } from '@/components/ui/panel';
import { requireUser } from '@/lib/auth/require-user';

export const metadata: Metadata = { title: 'Password · Settings' };

export default async function PasswordPage() {
  const { email } = await requireUser();
  return (
    <>
      <PageHeading title="Password" back={{ href: '/settings', label: 'Settings' }} />
      <Panel title="Change your password">
        <PasswordForm email={email} />
      </Panel>
    </>
  );
}
