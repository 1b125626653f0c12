'use client';

import { useActionState } from 'react';
import { DangerButton } from '@/components/auth/danger-button';
import { FormMessage } from '@/components/auth/form-message';
import { useFocusOnFault } from '@/components/auth/use-focus-on-fault';
import { Panel } from '@/components/ui/panel';
import { turnOffSecondFactor } from '@/lib/actions/turn-off-second-factor';
import { NOTHING_TYPED } from '@/lib/domain/form-state';
import { ConfirmPassword } from './confirm-password';

/** Back to the password alone. */
export function TurnOffForm({ email }: { email: string }) {
  const [state, action] = useActionState(turnOffSecondFactor, NOTHING_TYPED);
  const form = useFocusOnFault(state);
  return (
    <Panel title="Turn off two-factor sign-in">
      <p className="mt-2 max-w-140 text-soft">Your password alone will let you in, and whoever else has it.</p>
      <form ref={form} action={action} noValidate className="mt-4 max-w-107 space-y-4.5">
        {state.message && <FormMessage>{state.message}</FormMessage>}
        <ConfirmPassword email={email} fault={state.faults.password} />
        <DangerButton busy="Turning off…">Turn off</DangerButton>
      </form>
    </Panel>
  );
}
