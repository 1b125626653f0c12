import { Passkeys } from '@/components/passkeys/passkeys';
import { PageHeading } from '@/components/settings/page-heading';
import { requireUser } from '@/lib/auth/require-user';
import { listPasskeys } from '@/lib/data/passkeys';
import { getWords } from '@/lib/words/get-words';
import { pageTitle } from '@/lib/words/page-title';

export const generateMetadata = pageTitle('passkeys.pageTitle');

interface Props {
  searchParams: Promise<{ done?: string | string[] }>;
}

export default async function PasskeysPage({ searchParams }: Props) {
  const [{ id, email, timeZone }, { done }] = await Promise.all([requireUser(), searchParams]);
  const passkeys = await listPasskeys(id);
  const { t } = await getWords();
  return (
    <>
      <PageHeading title={t('passkeys.title')} back={{ href: '/settings', label: t('settings.title') }} />
      <Passkeys passkeys={passkeys} email={email} timeZone={timeZone} now={new Date()} done={done} />
    </>
  );
}
