import type { ReactNode } from 'react';
import { QueryProvider } from '@/components/layout/query-provider';
import { SiteHeader } from '@/components/layout/site-header';
import { SkipLink } from '@/components/layout/skip-link';
import { LinkProvider } from '@/components/linking/link-provider';
import { requireUser } from '@/lib/auth/require-user';
import { env } from '@/lib/env/server';

export default async function CustomerLayout({ children }: { children: ReactNode }) {
  const { name, email } = await requireUser();
  return (
    <QueryProvider>
      <LinkProvider stripeJsUrl={env().STRIPE_JS_URL ?? null}>
        <SkipLink />
        <SiteHeader name={name} email={email} />
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto max-w-page px-4 pt-6 pb-12 outline-none sm:px-8 sm:pt-10 sm:pb-16"
        >
          {children}
        </main>
      </LinkProvider>
    </QueryProvider>
  );
}
