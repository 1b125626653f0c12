import type { Metadata } from 'next';
import { PageHeading } from '@/components/settings/page-heading';
import { SessionList } from '@/components/settings/session-list';
import { toSessionLines } from '@/components/settings/to-session-lines';
import { Panel } from '@/components/ui/panel';
import { listOwnSessions } from '@/lib/auth/own-sessions';
import { requestHeaders } from '@/lib/auth/request-headers';
import { requireStaff } from '@/lib/auth/require-staff';
import { getWords } from '@/lib/words/get-words';

export const metadata: Metadata = { title: 'Where you are signed in · Support' };

export default async function StaffSessionsPage() {
  const viewer = await requireStaff();
  const now = new Date();
  const sessions = await listOwnSessions(viewer, await requestHeaders(), now);
  return (
    <>
      <PageHeading title="Where you are signed in" back={{ href: '/support/settings', label: 'Settings' }} />
      <Panel title="Devices">
        <SessionList sessions={toSessionLines(sessions, now, viewer.timeZone, await getWords())} />
      </Panel>
    </>
  );
}
