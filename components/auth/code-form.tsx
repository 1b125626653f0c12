'use client';

import { useActionState } from 'react';
import { signInWithCode } from '@/lib/actions/sign-in-with-code';
import { NOTHING_TYPED } from '@/lib/domain/form-state';
import type { CodeKind } from '@/lib/domain/typed-code';
import { Field } from './field';
import { FormMessage } from './form-message';
import { SubmitButton } from './submit-button';
import { useFocusOnFault } from './use-focus-on-fault';

const FIELDS = {
  app: { label: 'Code from your app', inputMode: 'numeric', autoComplete: 'one-time-code' },
  recovery: { label: 'Recovery code', hint: 'Each works once.', autoComplete: 'off' },
} as const;

/** The second step of a sign-in. `next`: the page to go on to. The server looks at it again. */
export function CodeForm({ kind, next }: { kind: CodeKind; next: string | null }) {
  const [state, action] = useActionState(signInWithCode, NOTHING_TYPED);
  const form = useFocusOnFault(state);
  return (
    <form ref={form} action={action} noValidate className="space-y-4.5">
      {state.message && <FormMessage>{state.message}</FormMessage>}
      <input type="hidden" name="kind" value={kind} />
      {next && <input type="hidden" name="next" value={next} />}
      <Field
        {...FIELDS[kind]}
        name="code"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={20}
        required
        className="tabular-nums"
        fault={state.faults.code}
      />
      <SubmitButton busy="Signing in…">Sign in</SubmitButton>
    </form>
  );
}
