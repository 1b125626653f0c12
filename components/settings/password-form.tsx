'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/auth/form-message';
import { PasswordField } from '@/components/auth/password-field';
import { SubmitButton } from '@/components/auth/submit-button';
import { useFocusOnFault } from '@/components/auth/use-focus-on-fault';
import { useWords } from '@/components/words/use-words';
import { changePassword } from '@/lib/actions/change-password';
import { MIN_PASSWORD_LENGTH } from '@/lib/domain/password';

const UNCHANGED = { message: null, faults: {}, values: {}, saved: false };

/** The present password, then a new one. */
export function PasswordForm({ email }: { email: string }) {
  const [state, action] = useActionState(changePassword, UNCHANGED);
  const form = useFocusOnFault(state);
  const { t } = useWords();
  return (
    <form ref={form} action={action} noValidate className="mt-3 max-w-107 space-y-4.5">
      {state.message && <FormMessage>{state.message}</FormMessage>}
      {/* For password managers: whose password it is. */}
      <input hidden readOnly type="email" autoComplete="username" defaultValue={email} />
      <PasswordField
        label={t('settings.browser.password.present')}
        name="current"
        autoComplete="current-password"
        required
        fault={state.faults.current}
      />
      <PasswordField
        label={t('settings.browser.password.next')}
        name="password"
        autoComplete="new-password"
        required
        hint={t('settings.browser.password.hint', { shortest: MIN_PASSWORD_LENGTH })}
        fault={state.faults.password}
      />
      <label className="flex gap-2.5 text-md">
        <input
          type="checkbox"
          name="others"
          defaultChecked
          aria-describedby="end-others"
          className="mt-px size-4.5 flex-none accent-accent"
        />
        <span>
          {t('settings.browser.password.others')}
          <span id="end-others" className="block text-sm text-soft">
            {t('settings.browser.password.othersHint')}
          </span>
        </span>
      </label>
      <SubmitButton busy={t('settings.browser.password.changing')}>
        {t('settings.browser.password.change')}
      </SubmitButton>
      <p role="status" className="text-md text-soft empty:hidden">
        {state.saved && t('settings.browser.password.changed')}
      </p>
    </form>
  );
}
