'use client';

import { useFormStatus } from 'react-dom';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/words/use-words';

interface Props {
  /** What the action calls it. */
  name: 'eventId' | 'effectId';
  id: string;
}

const WORDS = {
  eventId: { of: 'support.browser.replayOf', do: 'support.browser.replay', doing: 'support.browser.replaying' },
  effectId: { of: 'support.browser.retryOf', do: 'support.browser.retry', doing: 'support.browser.retrying' },
} as const;

/** Sends the form around it for this line; not a second time while the first is under way. */
export function ReplayButton({ name, id }: Props) {
  const { t } = useWords();
  const { pending, data } = useFormStatus();
  const own = pending && data.get(name) === id;
  return (
    <Button
      type="submit"
      size="small"
      name={name}
      value={id}
      aria-label={t(WORDS[name].of, { id })}
      aria-disabled={pending}
      onClick={(event) => pending && event.preventDefault()}
    >
      {t(own ? WORDS[name].doing : WORDS[name].do)}
    </Button>
  );
}
