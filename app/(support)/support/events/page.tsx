import { FailedEventTable } from '@/components/support/failed-event-table';
import { Nothing } from '@/components/support/nothing';
import { ParkedEffects } from '@/components/support/parked-effects';
import { ReplayForm } from '@/components/support/replay-form';
import { SupportSection } from '@/components/support/support-section';
import { requireStaff } from '@/lib/auth/require-staff';
import { listFailedEvents } from '@/lib/data/support/list-failed-events';
import { listParkedEffects } from '@/lib/data/support/list-parked-effects';
import type { ParkedEffectView } from '@/lib/domain/support-views';
import { getWords } from '@/lib/words/get-words';
import { pageTitle } from '@/lib/words/page-title';

export const generateMetadata = pageTitle('support.events.pageTitle');

export default async function FailedEventsPage() {
  const staff = await requireStaff();
  const now = new Date();
  const [events, effects] = [await listFailedEvents(staff, now), await listParkedEffects(staff, now)];
  const [mails, atStripe] = [effects.filter(isMail), effects.filter((effect) => !isMail(effect))];
  const { t } = await getWords();
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-320 px-4 pt-6 pb-16 outline-none sm:px-6">
      <h1 className="text-lg font-semibold">{t('support.events.title')}</h1>
      <p className="mt-1 max-w-160 text-soft">{t('support.events.text')}</p>
      <SupportSection title={t('support.events.notApplied')} note={String(events.length)}>
        <ReplayForm of="events" label={t('support.events.whyReplay')} isEmpty={events.length === 0}>
          {events.length === 0 ? (
            <Nothing>{t('support.events.everyApplied')}</Nothing>
          ) : (
            <FailedEventTable events={events} now={now} timeZone={staff.timeZone} />
          )}
        </ReplayForm>
      </SupportSection>
      <ParkedEffects of="mails" effects={mails} now={now} timeZone={staff.timeZone} />
      <ParkedEffects of="stripe" effects={atStripe} now={now} timeZone={staff.timeZone} />
    </main>
  );
}

const isMail = ({ kind }: ParkedEffectView): boolean => kind === 'send_alert';
