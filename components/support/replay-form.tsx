'use client';

import { type ReactNode, useActionState } from 'react';
import { useWords } from '@/components/words/use-words';
import { replayEvent } from '@/lib/actions/replay-event';

/** One reason for whichever event of the list is replayed; what became of it is told here, because the event leaves the list. */
export function ReplayForm({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const [state, action] = useActionState(replayEvent, { outcome: 'none', message: null, why: '' });
  return (
    <form action={action}>
      <div className="border-b px-4 py-3">
        <label htmlFor="why" className="mb-1.5 block font-medium">
          {t('support.browser.why')}
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
          {state.message ?? t('support.browser.whyHint')}
        </p>
      </div>
      {children}
    </form>
  );
}
