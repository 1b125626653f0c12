'use client';

import { useActionState } from 'react';
import { useWords } from '@/components/words/use-words';
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
  const { t } = useWords();
  return (
    <form ref={form} action={action} noValidate className="space-y-4.5">
      {state.message && <FormMessage>{state.message}</FormMessage>}
      {next && <input type="hidden" name="next" value={next} />}
      <TimeZoneInput />
      <Field
        label={t('auth.browser.name')}
        name="name"
        autoComplete="name"
        required
        defaultValue={state.values.name}
        fault={state.faults.name}
      />
      <Field
        label={t('auth.browser.email')}
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
        label={t('auth.browser.password')}
        name="password"
        autoComplete="new-password"
        required
        hint={t('auth.browser.passwordHint', { shortest: MIN_PASSWORD_LENGTH })}
        fault={state.faults.password}
      />
      <SubmitButton busy={t('auth.browser.creating')}>{t('auth.browser.createAccount')}</SubmitButton>
    </form>
  );
}
