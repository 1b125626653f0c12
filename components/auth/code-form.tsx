'use client';

import { useActionState } from 'react';
import { useWords } from '@/components/words/use-words';
import { signInWithCode } from '@/lib/actions/sign-in-with-code';
import { NOTHING_TYPED } from '@/lib/domain/form-state';
import type { CodeKind } from '@/lib/domain/typed-code';
import { Field } from './field';
import { FormMessage } from './form-message';
import { SubmitButton } from './submit-button';
import { useFocusOnFault } from './use-focus-on-fault';

/** The second step of a sign-in. `next`: the page to go on to. The server looks at it again. */
export function CodeForm({ kind, next }: { kind: CodeKind; next: string | null }) {
  const [state, action] = useActionState(signInWithCode, NOTHING_TYPED);
  const form = useFocusOnFault(state);
  const { t } = useWords();
  const field = {
    app: { label: t('auth.browser.appCode'), inputMode: 'numeric', autoComplete: 'one-time-code' },
    recovery: { label: t('auth.browser.recoveryCode'), hint: t('auth.browser.onceEach'), autoComplete: 'off' },
  } as const;
  return (
    <form ref={form} action={action} noValidate className="space-y-4.5">
      {state.message && <FormMessage>{state.message}</FormMessage>}
      <input type="hidden" name="kind" value={kind} />
      {next && <input type="hidden" name="next" value={next} />}
      <Field
        {...field[kind]}
        name="code"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={20}
        required
        className="tabular-nums"
        fault={state.faults.code}
      />
      <SubmitButton busy={t('auth.browser.signingIn')}>{t('auth.browser.signIn')}</SubmitButton>
    </form>
  );
}
