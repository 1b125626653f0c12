import { PageHeading } from '@/components/settings/page-heading';
import { SecondFactor } from '@/components/settings/second-factor';
import { requireStaff } from '@/lib/auth/require-staff';
import { getWords } from '@/lib/words/get-words';
import { pageTitle } from '@/lib/words/page-title';

export const generateMetadata = pageTitle('support.settings.twoFactor');

export default async function StaffTwoFactorPage() {
  const { twoFactorEnabled, email } = await requireStaff();
  const { t } = await getWords();
  return (
    <>
      <PageHeading
        title={t('settings.twoFactor.title')}
        back={{ href: '/support/settings', label: t('settings.title') }}
      />
      <SecondFactor on={twoFactorEnabled} email={email} base="/support/settings" />
    </>
  );
}
