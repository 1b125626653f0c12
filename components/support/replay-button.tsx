'use client';

import { useFormStatus } from 'react-dom';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/words/use-words';

/** Sends the form around it for this event; not a second time while the first is under way. */
export function ReplayButton({ eventId }: { eventId: string }) {
  const { t } = useWords();
  const { pending, data } = useFormStatus();
  const own = pending && data.get('eventId') === eventId;
  return (
    <Button
      type="submit"
      size="small"
      name="eventId"
      value={eventId}
      aria-label={t('support.browser.replayOf', { id: eventId })}
      aria-disabled={pending}
      onClick={(event) => pending && event.preventDefault()}
    >
      {t(own ? 'support.browser.replaying' : 'support.browser.replay')}
    </Button>
  );
}
