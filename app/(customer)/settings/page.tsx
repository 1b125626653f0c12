import type { Metadata } from 'next';
import { DownloadLinks } from '@/components/history/download-links';
import { DownloadEverything } from '@/components/settings/download-everything';
import { PageHeading } from '@/components/settings/page-heading';
import { ProfileForm } from '@/components/settings/profile-form';
import { SecurityPanel } from '@/components/settings/security-panel';
import { ButtonLink } from '@/components/ui/button-link';
import { Panel } from '@/components/ui/panel';
import { listOwnSessions } from '@/lib/auth/own-sessions';
import { requestHeaders } from '@/lib/auth/request-headers';
import { requireUser } from '@/lib/auth/require-user';
import { listTimeZones } from '@/lib/domain/time-zone';

export const metadata: Metadata = { title: 'Settings' };

export default async function SettingsPage() {
  const viewer = await requireUser();
  const { name, timeZone, locale } = viewer;
  const sessions = await listOwnSessions(viewer, await requestHeaders());
  return (
    <>
      <PageHeading title="Settings" back={{ href: '/overview', label: 'Overview' }} />
      <div className="space-y-4">
        <Panel title="Profile">
          <ProfileForm name={name} timeZone={timeZone} locale={locale} timeZones={listTimeZones(timeZone)} />
        </Panel>
        <SecurityPanel base="/settings" sessions={sessions.length} secondFactor={viewer.twoFactorEnabled} />
        <Panel title="Your history">
          <p className="mt-2 mb-2 max-w-140 text-soft">
            Every day of every account, from its first balance on, with the banks’ own figures.
          </p>
          <DownloadLinks path="/api" what="history" />
        </Panel>
        <Panel title="All that is yours">
          <p className="mt-2 mb-4 max-w-140 text-soft">
            One file with your profile, accounts, every balance the banks told, owners, transactions, what you agreed
            to, alerts and who looked at them.
          </p>
          <DownloadEverything />
        </Panel>
        <Panel title="Alerts">
          <p className="mt-2 mb-4 max-w-140 text-soft">What you are told, how, when, and below which balance.</p>
          <ButtonLink href="/settings/alerts">Choose alerts…</ButtonLink>
        </Panel>
        <Panel title="Delete your account">
          <p className="mt-2 mb-4 max-w-140 text-soft">
            Ends every link to your banks and deletes all we hold about you. You will see what goes and what stays
            first.
          </p>
          <ButtonLink variant="danger" href="/settings/delete">
            Delete account…
          </ButtonLink>
        </Panel>
      </div>
    </>
  );
}
