import { PageHeading } from '@/components/settings/page-heading';
import { PasswordForm } from '@/components/settings/password-form';
import { Panel } from '@/components/ui/panel';
import { requireUser } from '@/lib/auth/require-user';
import { getWords } from '@/lib/words/get-words';
import { pageTitle } from '@/lib/words/page-title';

export const generateMetadata = pageTitle('settings.password.pageTitle');

export default async function PasswordPage() {
  const { email } = await requireUser();
  const { t } = await getWords();
  return (
    <>
      <PageHeading title={t('settings.password.title')} back={{ href: '/settings', label: t('settings.title') }} />
      <Panel title={t('settings.password.change')}>
        <PasswordForm email={email} />
      </Panel>
    </>
  );
}
