import { AlertItem } from '@/components/alerts/alert-item';
import { MarkReadButton } from '@/components/alerts/mark-read-button';
import { amountsHidden } from '@/lib/privacy/amounts-hidden';
import { PageHeading } from '@/components/settings/page-heading';
import { ButtonLink } from '@/components/ui/button-link';
import { Panel } from '@/components/ui/panel';
import { requireUser } from '@/lib/auth/require-user';
import { listAlerts } from '@/lib/data/alerts';
import { getWords } from '@/lib/words/get-words';
import { pageTitle } from '@/lib/words/page-title';

export const generateMetadata = pageTitle('alerts.title');

export default async function AlertsPage() {
  const { id, timeZone } = await requireUser();
  const words = await getWords();
  const { t } = words;
  const [alerts, hidden] = await Promise.all([listAlerts(id, words), amountsHidden()]);
  const unread = alerts.filter(({ isRead }) => !isRead).map((alert) => alert.id);
  const now = new Date();
  return (
    <>
      <PageHeading title={t('alerts.title')} back={{ href: '/overview', label: t('alerts.overview') }} />
      <Panel
        title={t('alerts.new', { unread: unread.length })}
        actions={
          <>
            {unread.length > 0 && <MarkReadButton ids={unread} />}
            <ButtonLink size="small" href="/settings/alerts">
              {t('alerts.choose')}
            </ButtonLink>
          </>
        }
      >
        {alerts.length === 0 ? (
          <p className="mt-2 text-soft">{t('alerts.none')}</p>
        ) : (
          <ul className="mt-1 divide-y divide-hair">
            {alerts.map((alert) => (
              <AlertItem key={alert.id} alert={alert} now={now} timeZone={timeZone} amountsHidden={hidden} />
            ))}
          </ul>
        )}
      </Panel>
    </>
  );
}
