import { LanguageForm } from '@/components/settings/language-form';
import { PageHeading } from '@/components/settings/page-heading';
import { SecurityPanel } from '@/components/settings/security-panel';
import { Panel } from '@/components/ui/panel';
import { listOwnSessions } from '@/lib/auth/own-sessions';
import { requestHeaders } from '@/lib/auth/request-headers';
import { requireStaff } from '@/lib/auth/require-staff';
import { countPasskeys } from '@/lib/data/passkeys';
import { getWords } from '@/lib/words/get-words';
import { pageTitle } from '@/lib/words/page-title';

export const generateMetadata = pageTitle('support.settings.pageTitle');

export default async function StaffSettingsPage() {
  const viewer = await requireStaff();
  const [sessions, passkeys] = await Promise.all([
    requestHeaders().then((headers) => listOwnSessions(viewer, headers)),
    countPasskeys(viewer.id),
  ]);
  const { t } = await getWords();
  return (
    <>
      <PageHeading title={t('settings.title')} back={{ href: '/support', label: t('support.title') }} />
      <div className="space-y-4">
        <Panel title={t('settings.language.title')}>
          <LanguageForm locale={viewer.locale} />
        </Panel>
        <SecurityPanel
          base="/support/settings"
          sessions={sessions.length}
          secondFactor={viewer.twoFactorEnabled}
          passkeys={passkeys}
        />
      </div>
    </>
  );
}
