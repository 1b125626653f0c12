import { PageHeading } from '@/components/settings/page-heading';
import { SecondFactor } from '@/components/settings/second-factor';
import { requireUser } from '@/lib/auth/require-user';
import { getWords } from '@/lib/words/get-words';
import { pageTitle } from '@/lib/words/page-title';

export const generateMetadata = pageTitle('settings.twoFactor.pageTitle');

export default async function TwoFactorPage() {
  const { twoFactorEnabled, email } = await requireUser();
  const { t } = await getWords();
  return (
    <>
      <PageHeading title={t('settings.twoFactor.title')} back={{ href: '/settings', label: t('settings.title') }} />
      <SecondFactor on={twoFactorEnabled} email={email} base="/settings" />
    </>
  );
}
