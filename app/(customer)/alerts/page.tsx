import type { Metadata } from 'next';
import { AlertItem } from '@/components/alerts/alert-item';
import { MarkReadButton } from '@/components/alerts/mark-read-button';
import { amountsHidden } from '@/components/privacy/amounts-hidden';
import { PageHeading } from '@/components/settings/page-heading';
import { ButtonLink } from '@/components/ui/button-link';
import { Panel } from '@/components/ui/panel';
import { requireUser } from '@/lib/auth/require-user';
import { listAlerts } from '@/lib/data/alerts';

export const metadata: Metadata = { title: 'Alerts' };

export default async function AlertsPage() {
  const { id, timeZone } = await requireUser();
  const [alerts, hidden] = await Promise.all([listAlerts(id), amountsHidden()]);
  const unread = alerts.filter(({ isRead }) => !isRead).map((alert) => alert.id);
  const now = new Date();
  return (
    <>
      <PageHeading title="Alerts" back={{ href: '/overview', label: 'Overview' }} />
      <Panel
        title={unread.length === 0 ? 'Nothing new' : `${unread.length} new`}
        actions={
          <>
            {unread.length > 0 && <MarkReadButton ids={unread} label="Mark all as read" />}
            <ButtonLink size="small" href="/settings/alerts">
              Choose alerts
            </ButtonLink>
          </>
        }
      >
        {alerts.length === 0 ? (
          <p className="mt-2 text-soft">
            When a balance is low, a connection ends or is lost, or updates fail, it is told here.
          </p>
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
