import { Passkeys } from '@/components/passkeys/passkeys';
import { PageHeading } from '@/components/settings/page-heading';
import { requireStaff } from '@/lib/auth/require-staff';
import { listPasskeys } from '@/lib/data/passkeys';
import { getWords } from '@/lib/words/get-words';
import { pageTitle } from '@/lib/words/page-title';

export const generateMetadata = pageTitle('passkeys.supportTitle');

interface Props {
  searchParams: Promise<{ done?: string | string[] }>;
}

export default async function StaffPasskeysPage({ searchParams }: Props) {
  const [{ id, email, timeZone }, { done }] = await Promise.all([requireStaff(), searchParams]);
  const passkeys = await listPasskeys(id);
  const { t } = await getWords();
  return (
    <>
      <PageHeading title={t('passkeys.title')} back={{ href: '/support/settings', label: t('settings.title') }} />
      <Passkeys passkeys={passkeys} email={email} timeZone={timeZone} now={new Date()} done={done} />
    </>
  );
}
