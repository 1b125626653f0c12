import { redirect } from 'next/navigation';
import { AuthSheet } from '@/components/auth/auth-sheet';
import { SignUpForm } from '@/components/auth/sign-up-form';
import { currentUser } from '@/lib/auth/current-user';
import { landingPath } from '@/lib/domain/landing-path';
import { safePath } from '@/lib/domain/safe-path';
import { getWords } from '@/lib/words/get-words';
import { pageTitle } from '@/lib/words/page-title';

export const generateMetadata = pageTitle('auth.signUp.title');

export default async function SignUpPage({ searchParams }: PageProps<'/sign-up'>) {
  const { next } = await searchParams;
  const viewer = await currentUser();
  if (viewer) redirect(landingPath(viewer.role, next));
  const path = safePath(next);
  const { t } = await getWords();
  return (
    <AuthSheet
      title={t('auth.signUp.title')}
      lead={t('auth.signUp.lead')}
      other={{ question: t('auth.signUp.haveOne'), label: t('auth.signUp.signIn'), path: '/sign-in', next: path }}
    >
      <SignUpForm next={path} />
    </AuthSheet>
  );
}
