'use client';

import { type ComponentProps, useState } from 'react';
import { useRunning } from '@/components/ui/use-running';
import { useWords } from '@/components/words/use-words';
import { Field } from './field';

type Props = Omit<ComponentProps<typeof Field>, 'type' | 'trailing'>;

/** A password that can be shown while it is typed. Before JavaScript runs there is nothing to press. */
export function PasswordField(props: Props) {
  const [shown, setShown] = useState(false);
  const running = useRunning();
  const { t } = useWords();
  const toggle = (
    <button
      type="button"
      aria-pressed={shown}
      onClick={() => setShown(!shown)}
      className="h-8 rounded-small px-2.5 text-sm font-medium text-soft transition-colors hover:bg-hair hover:text-ink"
    >
      {t.rich(shown ? 'auth.browser.hidePassword' : 'auth.browser.showPassword', {
        more: (chunks) => <span className="sr-only">{chunks}</span>,
      })}
    </button>
  );
  return (
    <Field
      {...props}
      type={shown ? 'text' : 'password'}
      autoCapitalize="none"
      spellCheck={false}
      {...(running ? { trailing: toggle } : {})}
    />
  );
}
