'use client';

import clsx from 'clsx';
import { type ReactNode, useActionState, useId } from 'react';
import { useWords } from '@/components/words/use-words';
import { replayEvent } from '@/lib/actions/replay-event';
import { retryEffect } from '@/lib/actions/retry-effect';

const ACTIONS = { events: replayEvent, effects: retryEffect };

interface Props {
  of: keyof typeof ACTIONS;
  /** What the reason is asked for. */
  label: string;
  /** The list holds nothing: no reason is asked for, and what became of its last line is told all the same. */
  isEmpty: boolean;
  children: ReactNode;
}

/** One reason for whichever line of the list is tried again; what became of it is told here, because the line leaves the list. */
export function ReplayForm({ of, label, isEmpty, children }: Props) {
  const { t } = useWords();
  const id = useId();
  const [state, submit] = useActionState(ACTIONS[of], { outcome: 'none', message: null, why: '' });
  const outcome = (
    <p
      id={`${id}-hint`}
      role="status"
      className={clsx('not-first:mt-1.5', state.outcome === 'refused' ? 'text-red' : 'text-soft')}
    >
      {state.message ?? (isEmpty ? '' : t('support.browser.whyHint'))}
    </p>
  );
  return (
    <form action={submit}>
      <div className="border-b px-4 py-3 has-[>p:only-child:empty]:hidden">
        {!isEmpty && (
          <>
            <label htmlFor={id} className="mb-1.5 block font-medium">
              {label}
            </label>
            <input
              id={id}
              name="why"
              required
              minLength={3}
              maxLength={200}
              defaultValue={state.why}
              autoComplete="off"
              aria-describedby={`${id}-hint`}
              className="h-9 w-full max-w-120 rounded-small border border-faint/75 bg-card px-3 text-md text-ink"
            />
          </>
        )}
        {outcome}
      </div>
      {children}
    </form>
  );
}
