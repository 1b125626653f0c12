'use client';

import { useFormStatus } from 'react-dom';
import { Button } from '@/components/ui/button';

/** Sends the form around it for this event; not a second time while the first is under way. */
export function ReplayButton({ eventId }: { eventId: string }) {
  const { pending, data } = useFormStatus();
  const own = pending && data.get('eventId') === eventId;
  return (
    <Button
      type="submit"
      size="small"
      name="eventId"
      value={eventId}
      aria-label={`Replay ${eventId}`}
      aria-disabled={pending}
      onClick={(event) => pending && event.preventDefault()}
    >
      {own ? 'Replaying…' : 'Replay'}
    </Button>
  );
}
