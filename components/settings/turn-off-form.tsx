'use client';

import { useActionState } from 'react';
import { useFormStatus } from 'react-dom';
import { FormMessage } from '@/components/auth/form-message';
import { useFocusOnFault } from '@/components/auth/use-focus-on-fault';
import { Button } from '@/components/ui/button';
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
        <TurnOffButton />
      </form>
    </Panel>
  );
}

function TurnOffButton() {
  const { pending } = useFormStatus();
  return (
    <Button type="submit" variant="danger" onClick={(event) => pending && event.preventDefault()}>
      {pending ? 'Turning off…' : 'Turn off'}
    </Button>
  );
}
