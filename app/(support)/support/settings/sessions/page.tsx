import { PageHeading } from '@/components/settings/page-heading';
import { SessionList } from '@/components/settings/session-list';
import { toSessionLines } from '@/components/settings/to-session-lines';
import { Panel } from '@/components/ui/panel';
import { listOwnSessions } from '@/lib/auth/own-sessions';
import { requestHeaders } from '@/lib/auth/request-headers';
import { requireStaff } from '@/lib/auth/require-staff';
import { getWords } from '@/lib/words/get-words';
import { pageTitle } from '@/lib/words/page-title';

export const generateMetadata = pageTitle('support.settings.sessions');

export default async function StaffSessionsPage() {
  const viewer = await requireStaff();
  const now = new Date();
  const sessions = await listOwnSessions(viewer, await requestHeaders(), now);
  const words = await getWords();
  const { t } = words;
  return (
    <>
      <PageHeading
        title={t('settings.sessions.title')}
        back={{ href: '/support/settings', label: t('settings.title') }}
      />
      <Panel title={t('settings.sessions.devices')}>
        <SessionList sessions={toSessionLines(sessions, now, viewer.timeZone, words)} />
      </Panel>
    </>
  );
}
