import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { AuthSheet } from '@/components/auth/auth-sheet';
import { SignUpForm } from '@/components/auth/sign-up-form';
import { currentUser } from '@/lib/auth/current-user';
import { landingPath } from '@/lib/domain/landing-path';
import { safePath } from '@/lib/domain/safe-path';

export const metadata: Metadata = { title: 'Create an account' };

export default async function SignUpPage({ searchParams }: PageProps<'/sign-up'>) {
  const { next } = await searchParams;
  const viewer = await currentUser();
  if (viewer) redirect(landingPath(viewer.role, next));
  const path = safePath(next);
  return (
    <AuthSheet
      title="Create an account"
      lead="See every bank account you link, and move nothing: Florin only reads."
      other={{ question: 'Have one already?', label: 'Sign in', path: '/sign-in', next: path }}
    >
      <SignUpForm next={path} />
    </AuthSheet>
  );
}
