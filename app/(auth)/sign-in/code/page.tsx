import { Link } from '@/components/ui/link';
import { redirect } from 'next/navigation';
import { AuthSheet } from '@/components/auth/auth-sheet';
import { CodeForm } from '@/components/auth/code-form';
import { requestHeaders } from '@/lib/auth/request-headers';
import { findChallenged } from '@/lib/auth/second-factor';
import { safePath } from '@/lib/domain/safe-path';
import { getWords } from '@/lib/words/get-words';
import { pageTitle } from '@/lib/words/page-title';

export const generateMetadata = pageTitle('auth.code.title');

export default async function CodePage({ searchParams }: PageProps<'/sign-in/code'>) {
  const { next, with: method } = await searchParams;
  if (!(await findChallenged(await requestHeaders()))) redirect('/sign-in');
  const path = safePath(next);
  const kind = method === 'recovery' ? 'recovery' : 'app';
  const query = new URLSearchParams({ ...(kind === 'app' && { with: 'recovery' }), ...(path && { next: path }) });
  const { t } = await getWords();
  return (
    <AuthSheet
      title={t('auth.code.title')}
      lead={t(`auth.code.leads.${kind}`)}
      other={{ question: t('auth.code.notYou'), label: t('auth.code.signInAgain'), path: '/sign-in', next: path }}
    >
      <CodeForm key={kind} kind={kind} next={path} />
      <p className="text-md">
        <Link
          href={`/sign-in/code?${query}`}
          className="rounded-tiny font-medium text-accent underline-offset-4 hover:underline"
        >
          {t(kind === 'app' ? 'auth.code.useRecovery' : 'auth.code.useApp')}
        </Link>
      </p>
    </AuthSheet>
  );
}
