import type { Metadata } from 'next';
import { FailedEventTable } from '@/components/support/failed-event-table';
import { Nothing } from '@/components/support/nothing';
import { ReplayForm } from '@/components/support/replay-form';
import { SupportSection } from '@/components/support/support-section';
import { requireStaff } from '@/lib/auth/require-staff';
import { listFailedEvents } from '@/lib/data/support/list-failed-events';

export const metadata: Metadata = { title: 'Events that failed · Support' };

export default async function FailedEventsPage() {
  const staff = await requireStaff();
  const now = new Date();
  const events = await listFailedEvents(staff, now);
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-320 px-4 pt-6 pb-16 outline-none sm:px-6">
      <h1 className="text-lg font-semibold">Events that failed</h1>
      <p className="mt-1 max-w-160 text-soft">
        Stripe sends an event again until it is taken. One that fails three times is parked here and holds nothing up.
        Replaying one twice does no harm.
      </p>
      <SupportSection title="Not applied" note={String(events.length)}>
        <ReplayForm>
          {events.length === 0 ? (
            <Nothing>Every event was applied.</Nothing>
          ) : (
            <FailedEventTable events={events} now={now} timeZone={staff.timeZone} />
          )}
        </ReplayForm>
      </SupportSection>
    </main>
  );
}
