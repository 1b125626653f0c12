'use client';

import { useActionState } from 'react';
import { signIn } from '@/lib/actions/sign-in';
import { NOTHING_TYPED } from '@/lib/domain/form-state';
import { Field } from './field';
import { FormMessage } from './form-message';
import { PasswordField } from './password-field';
import { SubmitButton } from './submit-button';
import { useFocusOnFault } from './use-focus-on-fault';

/** `next`: the page to go on to. The server looks at it again. */
export function SignInForm({ next }: { next: string | null }) {
  const [state, action] = useActionState(signIn, NOTHING_TYPED);
  const form = useFocusOnFault(state);
  return (
    <form ref={form} action={action} noValidate className="space-y-4.5">
      {state.message && <FormMessage>{state.message}</FormMessage>}
      {next && <input type="hidden" name="next" value={next} />}
      <Field
        label="E-mail"
        name="email"
        type="email"
        inputMode="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        defaultValue={state.values.email}
        fault={state.faults.email}
      />
      <PasswordField
        label="Password"
        name="password"
        autoComplete="current-password"
        required
        fault={state.faults.password}
      />
      <SubmitButton busy="Signing in…">Sign in</SubmitButton>
    </form>
  );
}
