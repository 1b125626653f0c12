import type { ReactNode } from 'react';
import { OfflinePage } from '@/components/layout/offline-page';
import { SiteHeader } from '@/components/layout/site-header';
import { SkipLink } from '@/components/layout/skip-link';
import { Live } from '@/components/live/live';
import { LinkProvider } from '@/components/linking/link-provider';
import { requireUser } from '@/lib/auth/require-user';
import { countUnreadAlerts } from '@/lib/data/alerts';
import { readLiveVersion } from '@/lib/data/live-version';
import { env } from '@/lib/env/server';

export default async function CustomerLayout({ children }: { children: ReactNode }) {
  const { id, name, email, timeZone, locale } = await requireUser();
  const [version, unreadAlerts] = await Promise.all([readLiveVersion(id), countUnreadAlerts(id)]);
  return (
    <LinkProvider stripeJsUrl={env().STRIPE_JS_URL ?? null}>
      <SkipLink />
      <SiteHeader name={name} email={email} unreadAlerts={unreadAlerts} />
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto max-w-page px-4 pt-6 pb-12 outline-none sm:px-8 sm:pt-10 sm:pb-16"
      >
        {children}
      </main>
      <OfflinePage locale={locale} />
      <Live version={version} timeZone={timeZone} />
    </LinkProvider>
  );
}
