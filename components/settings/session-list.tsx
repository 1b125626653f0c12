'use client';

import { useActionState, useEffect, useRef } from 'react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/words/use-words';
import { endSession } from '@/lib/actions/end-session';

export interface SessionLine {
  id: string;
  device: string;
  /** In words, on this person's clocks. */
  since: string;
  isThis: boolean;
}

/** Where a person is signed in, each with its way out. The button that was pressed goes with its line, so the focus goes on to what was done. */
export function SessionList({ sessions }: { sessions: readonly SessionLine[] }) {
  const [{ done }, action, isPending] = useActionState(endSession, { done: null });
  const { t } = useWords();
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (done) told.current?.focus();
  }, [done, sessions.length]);
  return (
    <form action={action} onSubmit={(event) => isPending && event.preventDefault()} className="mt-1">
      <p className="max-w-140 text-md text-soft">{t('settings.browser.sessions.text')}</p>
      <ul className="mt-3">
        {sessions.map((session) => (
          <Line key={session.id} {...session} />
        ))}
      </ul>
      {sessions.length > 1 && (
        <div className="mt-4">
          <Button type="submit" variant="danger" name="session" value="others">
            {t('settings.browser.sessions.endOthers')}
          </Button>
        </div>
      )}
      <p ref={told} tabIndex={-1} role="status" className="mt-3 min-h-5 text-md text-soft outline-none">
        {done}
      </p>
    </form>
  );
}

function Line({ id, device, since, isThis }: SessionLine) {
  const { t } = useWords();
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-hair py-3.5">
      <div className="min-w-0 flex-1 basis-36">
        <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 font-medium">
          {device}
          {isThis && <Badge>{t('settings.browser.sessions.this')}</Badge>}
        </p>
        <p className="text-md text-soft">{t('settings.browser.sessions.since', { since })}</p>
      </div>
      {!isThis && (
        <Button type="submit" size="small" name="session" value={id}>
          {t.rich('settings.browser.sessions.end', {
            device,
            since,
            more: (chunks) => <span className="sr-only">{chunks}</span>,
          })}
        </Button>
      )}
    </li>
  );
}
