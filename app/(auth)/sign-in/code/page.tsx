import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { AuthSheet } from '@/components/auth/auth-sheet';
import { CodeForm } from '@/components/auth/code-form';
import { requestHeaders } from '@/lib/auth/request-headers';
import { findChallenged } from '@/lib/auth/second-factor';
import { safePath } from '@/lib/domain/safe-path';

export const metadata: Metadata = { title: 'Enter your code' };

const LEADS = {
  app: 'Your password is right. Now the code your authenticator app shows.',
  recovery: 'Without your app, one of the recovery codes you kept lets you in.',
};

export default async function CodePage({ searchParams }: PageProps<'/sign-in/code'>) {
  const { next, with: method } = await searchParams;
  if (!(await findChallenged(await requestHeaders()))) redirect('/sign-in');
  const path = safePath(next);
  const kind = method === 'recovery' ? 'recovery' : 'app';
  const query = new URLSearchParams({ ...(kind === 'app' && { with: 'recovery' }), ...(path && { next: path }) });
  return (
    <AuthSheet
      title="Enter your code"
      lead={LEADS[kind]}
      other={{ question: 'Not you?', label: 'Sign in again', path: '/sign-in', next: path }}
    >
      <CodeForm key={kind} kind={kind} next={path} />
      <p className="text-md">
        <Link
          href={`/sign-in/code?${query}`}
          className="rounded-tiny font-medium text-accent underline-offset-4 hover:underline"
        >
          {kind === 'app' ? 'Use a recovery code' : 'Use your authenticator app'}
        </Link>
      </p>
    </AuthSheet>
  );
}
