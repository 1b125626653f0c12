'use client';

import { useActionState } from 'react';
import { useWords } from '@/components/words/use-words';
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
  const { t } = useWords();
  return (
    <form ref={form} action={action} noValidate className="space-y-4.5">
      {state.message && <FormMessage>{state.message}</FormMessage>}
      {next && <input type="hidden" name="next" value={next} />}
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
        autoComplete="current-password"
        required
        fault={state.faults.password}
      />
      <SubmitButton busy={t('auth.browser.signingIn')}>{t('auth.browser.signIn')}</SubmitButton>
    </form>
  );
}
