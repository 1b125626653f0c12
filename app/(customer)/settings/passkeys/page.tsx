import { Passkeys } from '@/components/passkeys/passkeys';
import { PageHeading } from '@/components/settings/page-heading';
import { requireUser } from '@/lib/auth/require-user';
import { listPasskeys } from '@/lib/data/passkeys';
import { getWords } from '@/lib/words/get-words';
import { pageTitle } from '@/lib/words/page-title';

export const generateMetadata = pageTitle('passkeys.pageTitle');

export default async function PasskeysPage() {
  const { id, email, timeZone } = await requireUser();
  const passkeys = await listPasskeys(id);
  const { t } = await getWords();
  return (
    <>
      <PageHeading title={t('passkeys.title')} back={{ href: '/settings', label: t('settings.title') }} />
      <Passkeys passkeys={passkeys} email={email} timeZone={timeZone} now={new Date()} />
    </>
  );
}
