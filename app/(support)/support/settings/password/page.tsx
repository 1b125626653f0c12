import { PageHeading } from '@/components/settings/page-heading';
import { PasswordForm } from '@/components/settings/password-form';
import { Panel } from '@/components/ui/panel';
import { requireStaff } from '@/lib/auth/require-staff';
import { getWords } from '@/lib/words/get-words';
import { pageTitle } from '@/lib/words/page-title';

export const generateMetadata = pageTitle('support.settings.password');

export default async function StaffPasswordPage() {
  const { email } = await requireStaff();
  const { t } = await getWords();
  return (
    <>
      <PageHeading
        title={t('settings.password.title')}
        back={{ href: '/support/settings', label: t('settings.title') }}
      />
      <Panel title={t('settings.password.change')}>
        <PasswordForm email={email} />
      </Panel>
    </>
  );
}
