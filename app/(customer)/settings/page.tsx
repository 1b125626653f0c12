import { DownloadLinks } from '@/components/history/download-links';
import { OneTotalSettings } from '@/components/one-total/one-total-settings';
import { HideByDefaultForm } from '@/components/privacy/hide-by-default-form';
import { DownloadEverything } from '@/components/settings/download-everything';
import { PageHeading } from '@/components/settings/page-heading';
import { ProfileForm } from '@/components/settings/profile-form';
import { SecurityPanel } from '@/components/settings/security-panel';
import { ButtonLink } from '@/components/ui/button-link';
import { Panel } from '@/components/ui/panel';
import { listOwnSessions } from '@/lib/auth/own-sessions';
import { requestHeaders } from '@/lib/auth/request-headers';
import { requireUser } from '@/lib/auth/require-user';
import { findRates } from '@/lib/data/exchange-rates';
import { countPasskeys } from '@/lib/data/passkeys';
import { localDay } from '@/lib/domain/days';
import { listTimeZones } from '@/lib/domain/time-zone';
import { getWords } from '@/lib/words/get-words';
import { pageTitle } from '@/lib/words/page-title';

export const generateMetadata = pageTitle('settings.title');

export default async function SettingsPage() {
  const viewer = await requireUser();
  const { name, timeZone, locale } = viewer;
  const [sessions, passkeys, rates] = await Promise.all([
    requestHeaders().then((headers) => listOwnSessions(viewer, headers)),
    countPasskeys(viewer.id),
    findRates(localDay(new Date(), timeZone)),
  ]);
  const { t } = await getWords();
  return (
    <>
      <PageHeading title={t('settings.title')} back={{ href: '/overview', label: t('settings.overview') }} />
      <div className="space-y-4">
        <Panel title={t('settings.profile')}>
          <ProfileForm name={name} timeZone={timeZone} locale={locale} timeZones={listTimeZones(timeZone)} />
        </Panel>
        <Panel title={t('privacy.settingsTitle')}>
          <p className="mt-2 max-w-140 text-soft">{t('privacy.settingsText')}</p>
          <HideByDefaultForm hidden={viewer.hidesAmounts} />
        </Panel>
        <OneTotalSettings chosen={viewer.combinedCurrency} rates={rates} />
        <SecurityPanel
          base="/settings"
          sessions={sessions.length}
          secondFactor={viewer.twoFactorEnabled}
          passkeys={passkeys}
        />
        <Panel title={t('settings.history.title')}>
          <p className="mt-2 mb-2 max-w-140 text-soft">{t('settings.history.text')}</p>
          <DownloadLinks path="/api" what="history" />
        </Panel>
        <Panel title={t('settings.everything.title')}>
          <p className="mt-2 mb-4 max-w-140 text-soft">{t('settings.everything.text')}</p>
          <DownloadEverything />
        </Panel>
        <Panel title={t('settings.alerts.title')}>
          <p className="mt-2 mb-4 max-w-140 text-soft">{t('settings.alerts.text')}</p>
          <ButtonLink href="/settings/alerts">{t('settings.alerts.choose')}</ButtonLink>
        </Panel>
        <Panel title={t('settings.delete.title')}>
          <p className="mt-2 mb-4 max-w-140 text-soft">{t('settings.delete.text')}</p>
          <ButtonLink variant="danger" href="/settings/delete">
            {t('settings.delete.open')}
          </ButtonLink>
        </Panel>
      </div>
    </>
  );
}
