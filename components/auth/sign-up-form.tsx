'use client';

import { useActionState } from 'react';
import { signUp } from '@/lib/actions/sign-up';
import { NOTHING_TYPED } from '@/lib/domain/form-state';
import { MIN_PASSWORD_LENGTH } from '@/lib/domain/password';
import { Field } from './field';
import { FormMessage } from './form-message';
import { PasswordField } from './password-field';
import { SubmitButton } from './submit-button';
import { TimeZoneInput } from './time-zone-input';
import { useFocusOnFault } from './use-focus-on-fault';

/** `next`: the page to go on to. The server looks at it again. */
export function SignUpForm({ next }: { next: string | null }) {
  const [state, action] = useActionState(signUp, NOTHING_TYPED);
  const form = useFocusOnFault(state);
  return (
    <form ref={form} action={action} noValidate className="space-y-4.5">
      {state.message && <FormMessage>{state.message}</FormMessage>}
      {next && <input type="hidden" name="next" value={next} />}
      <TimeZoneInput />
      <Field
        label="Name"
        name="name"
        autoComplete="name"
        required
        defaultValue={state.values.name}
        fault={state.faults.name}
      />
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
        autoComplete="new-password"
        required
        hint={`At least ${MIN_PASSWORD_LENGTH} characters. A few words are easier to keep than signs.`}
        fault={state.faults.password}
      />
      <SubmitButton busy="Creating your account…">Create account</SubmitButton>
    </form>
  );
}
