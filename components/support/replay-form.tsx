'use client';

import { type ReactNode, useActionState } from 'react';
import { replayEvent } from '@/lib/actions/replay-event';

/** One reason for whichever event of the list is replayed; what became of it is told here, because the event leaves the list. */
export function ReplayForm({ children }: { children: ReactNode }) {
  const [state, action] = useActionState(replayEvent, { outcome: 'none', message: null, why: '' });
  return (
    <form action={action}>
      <div className="border-b px-4 py-3">
        <label htmlFor="why" className="mb-1.5 block font-medium">
          Why an event is replayed
        </label>
        <input
          id="why"
          name="why"
          required
          minLength={3}
          maxLength={200}
          defaultValue={state.why}
          autoComplete="off"
          aria-describedby="why-hint"
          className="h-9 w-full max-w-120 rounded-small border border-faint/75 bg-card px-3 text-md text-ink"
        />
        <p id="why-hint" role="status" className={state.outcome === 'refused' ? 'mt-1.5 text-red' : 'mt-1.5 text-soft'}>
          {state.message ?? 'Kept on record with your name, such as the number of a ticket.'}
        </p>
      </div>
      {children}
    </form>
  );
}
