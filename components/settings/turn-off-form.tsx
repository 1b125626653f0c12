'use client';

import { useActionState } from 'react';
import { DangerButton } from '@/components/auth/danger-button';
import { FormMessage } from '@/components/auth/form-message';
import { useFocusOnFault } from '@/components/auth/use-focus-on-fault';
import { Panel } from '@/components/ui/panel';
import { useWords } from '@/components/words/use-words';
import { turnOffSecondFactor } from '@/lib/actions/turn-off-second-factor';
import { NOTHING_TYPED } from '@/lib/domain/form-state';
import { ConfirmPassword } from './confirm-password';

/** Back to the password alone. */
export function TurnOffForm({ email }: { email: string }) {
  const [state, action] = useActionState(turnOffSecondFactor, NOTHING_TYPED);
  const form = useFocusOnFault(state);
  const { t } = useWords();
  return (
    <Panel title={t('settings.browser.factor.turnOffTitle')}>
      <p className="mt-2 max-w-140 text-soft">{t('settings.browser.factor.turnOffText')}</p>
      <form ref={form} action={action} noValidate className="mt-4 max-w-107 space-y-4.5">
        {state.message && <FormMessage>{state.message}</FormMessage>}
        <ConfirmPassword email={email} fault={state.faults.password} />
        <DangerButton busy={t('settings.browser.factor.turningOff')}>
          {t('settings.browser.factor.turnOff')}
        </DangerButton>
      </form>
    </Panel>
  );
}
