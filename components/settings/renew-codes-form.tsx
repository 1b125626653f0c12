'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/auth/form-message';
import { SubmitButton } from '@/components/auth/submit-button';
import { useFocusOnFault } from '@/components/auth/use-focus-on-fault';
import { Panel } from '@/components/ui/panel';
import { useWords } from '@/components/words/use-words';
import { renewRecoveryCodes } from '@/lib/actions/renew-recovery-codes';
import type { RecoveryCodesState } from '@/lib/domain/second-factor';
import { ConfirmPassword } from './confirm-password';
import { RecoveryCodes } from './recovery-codes';

const UNTOLD: RecoveryCodesState = { message: null, faults: {}, codes: [] };

/** New recovery codes in place of the old. */
export function RenewCodesForm({ email }: { email: string }) {
  const [state, action] = useActionState(renewRecoveryCodes, UNTOLD);
  const form = useFocusOnFault(state);
  const { t } = useWords();
  return (
    <Panel title={t('settings.browser.codes.title')}>
      <p className="mt-2 max-w-140 text-soft">{t('settings.browser.codes.renewText')}</p>
      {state.codes.length > 0 && <RecoveryCodes codes={state.codes} />}
      <form ref={form} action={action} noValidate className="mt-4 max-w-107 space-y-4.5">
        {state.message && <FormMessage>{state.message}</FormMessage>}
        <ConfirmPassword email={email} fault={state.faults.password} />
        <SubmitButton busy={t('settings.browser.codes.renewing')}>{t('settings.browser.codes.renew')}</SubmitButton>
      </form>
      <p role="status" className="sr-only">
        {state.codes.length > 0 && t('settings.browser.codes.renewed')}
      </p>
    </Panel>
  );
}
