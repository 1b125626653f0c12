'use client';

import { useActionState } from 'react';
import { DangerButton } from '@/components/auth/danger-button';
import { FormMessage } from '@/components/auth/form-message';
import { PasswordField } from '@/components/auth/password-field';
import { useFocusOnFault } from '@/components/auth/use-focus-on-fault';
import { ButtonLink } from '@/components/ui/button-link';
import { useWords } from '@/components/words/use-words';
import { deleteAccount } from '@/lib/actions/delete-account';
import { NOTHING_TYPED } from '@/lib/domain/form-state';

/** The last step: the password once more. */
export function DeleteForm({ email }: { email: string }) {
  const [state, action] = useActionState(deleteAccount, NOTHING_TYPED);
  const form = useFocusOnFault(state);
  const { t } = useWords();
  return (
    <form ref={form} action={action} noValidate className="mt-3 max-w-107 space-y-4.5">
      {state.message && <FormMessage>{state.message}</FormMessage>}
      {/* For password managers: whose password it is. */}
      <input hidden readOnly type="email" autoComplete="username" defaultValue={email} />
      <PasswordField
        label={t('leaving.browser.yourPassword')}
        name="password"
        autoComplete="current-password"
        required
        hint={t('leaving.browser.why')}
        fault={state.faults.password}
      />
      <div className="flex flex-wrap gap-2">
        <ButtonLink href="/settings">{t('leaving.browser.keep')}</ButtonLink>
        <DangerButton busy={t('leaving.browser.deleting')}>{t('leaving.browser.delete')}</DangerButton>
      </div>
    </form>
  );
}
