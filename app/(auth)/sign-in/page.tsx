import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { AuthSheet } from '@/components/auth/auth-sheet';
import { DemoPeople } from '@/components/auth/demo-people';
import { FormMessage } from '@/components/auth/form-message';
import { SignInForm } from '@/components/auth/sign-in-form';
import { currentUser } from '@/lib/auth/current-user';
import { listDemoPeople } from '@/lib/auth/demo-people';
import { landingPath } from '@/lib/domain/landing-path';
import { safePath } from '@/lib/domain/safe-path';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { next, demo, code } = await searchParams;
  const viewer = await currentUser();
  if (viewer) redirect(landingPath(viewer.role, next));
  const path = safePath(next);
  const people = listDemoPeople();
  return (
    <>
      <AuthSheet
        title="Sign in"
        lead="Your bank accounts in one place, read-only."
        other={{ question: 'New here?', label: 'Create an account', path: '/sign-up', next: path }}
      >
        {demo === 'failed' && <FormMessage>That didn’t work. Restart the demo, or sign in below.</FormMessage>}
        {code === 'over' && (
          <FormMessage>That took too long, or too many codes were wrong. Sign in once more.</FormMessage>
        )}
        <SignInForm next={path} />
      </AuthSheet>
      {people.length > 0 && <DemoPeople people={people} next={path} />}
    </>
  );
}
