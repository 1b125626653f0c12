import { redirect } from 'next/navigation';
import { AuthSheet } from '@/components/auth/auth-sheet';
import { DemoPeople } from '@/components/auth/demo-people';
import { FormMessage } from '@/components/auth/form-message';
import { SignInForm } from '@/components/auth/sign-in-form';
import { PasskeyButton } from '@/components/passkeys/passkey-button';
import { currentUser } from '@/lib/auth/current-user';
import { listDemoPeople } from '@/lib/auth/demo-people';
import { landingPath } from '@/lib/domain/landing-path';
import { safePath } from '@/lib/domain/safe-path';
import { getWords } from '@/lib/words/get-words';
import { pageTitle } from '@/lib/words/page-title';

export const generateMetadata = pageTitle('auth.signIn.title');

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { next, demo, code } = await searchParams;
  const viewer = await currentUser();
  if (viewer) redirect(landingPath(viewer.role, next));
  const path = safePath(next);
  const people = listDemoPeople();
  const { t } = await getWords();
  return (
    <>
      <AuthSheet
        title={t('auth.signIn.title')}
        lead={t('auth.signIn.lead')}
        other={{
          question: t('auth.signIn.newHere'),
          label: t('auth.signIn.createAccount'),
          path: '/sign-up',
          next: path,
        }}
      >
        {demo === 'failed' && <FormMessage>{t('auth.signIn.demoFailed')}</FormMessage>}
        {code === 'over' && <FormMessage>{t('auth.signIn.codeOver')}</FormMessage>}
        <SignInForm next={path} />
        <PasskeyButton next={path} />
      </AuthSheet>
      {people.length > 0 && <DemoPeople people={people} next={path} />}
    </>
  );
}
