import { FailedEventTable } from '@/components/support/failed-event-table';
import { Nothing } from '@/components/support/nothing';
import { ReplayForm } from '@/components/support/replay-form';
import { SupportSection } from '@/components/support/support-section';
import { requireStaff } from '@/lib/auth/require-staff';
import { listFailedEvents } from '@/lib/data/support/list-failed-events';
import { getWords } from '@/lib/words/get-words';
import { pageTitle } from '@/lib/words/page-title';

export const generateMetadata = pageTitle('support.events.pageTitle');

export default async function FailedEventsPage() {
  const staff = await requireStaff();
  const now = new Date();
  const events = await listFailedEvents(staff, now);
  const { t } = await getWords();
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-320 px-4 pt-6 pb-16 outline-none sm:px-6">
      <h1 className="text-lg font-semibold">{t('support.events.title')}</h1>
      <p className="mt-1 max-w-160 text-soft">{t('support.events.text')}</p>
      <SupportSection title={t('support.events.notApplied')} note={String(events.length)}>
        <ReplayForm>
          {events.length === 0 ? (
            <Nothing>{t('support.events.everyApplied')}</Nothing>
          ) : (
            <FailedEventTable events={events} now={now} timeZone={staff.timeZone} />
          )}
        </ReplayForm>
      </SupportSection>
    </main>
  );
}
