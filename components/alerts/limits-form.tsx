'use client';

import { useActionState } from 'react';
import { Field } from '@/components/auth/field';
import { SubmitButton } from '@/components/auth/submit-button';
import { useFocusOnFault } from '@/components/auth/use-focus-on-fault';
import { saveBalanceLimits } from '@/lib/actions/save-balance-limits';

export interface LimitedAccount {
  readonly id: string;
  readonly name: string;
  /** "Sandbar Credit Union, Checking ••••6789". */
  readonly described: string;
  readonly currency: string;
  /** A debt is told when it rises above the limit. */
  readonly owed: boolean;
  /** As it is typed; empty where none is set. */
  readonly limit: string;
}

/** One limit an account, where one makes sense. */
export function LimitsForm({ accounts }: { accounts: readonly LimitedAccount[] }) {
  const [state, action] = useActionState(saveBalanceLimits, {
    message: null,
    faults: {},
    values: Object.fromEntries(accounts.map(({ id, limit }) => [id, limit])),
    saved: false,
  });
  const form = useFocusOnFault(state);
  return (
    <form ref={form} action={action} noValidate className="mt-3">
      <div className="grid gap-4.5 sm:grid-cols-2">
        {accounts.map(({ id, name, described, currency, owed }) => (
          <Field
            key={id}
            label={`${name}: ${owed ? 'owes more than' : 'has less than'}`}
            name={id}
            inputMode="decimal"
            autoComplete="off"
            placeholder="No limit"
            hint={`${described}, in ${currency}`}
            defaultValue={state.values[id]}
            fault={state.faults[id]}
          />
        ))}
      </div>
      <div className="mt-4.5 max-w-60">
        <SubmitButton busy="Saving…">Save limits</SubmitButton>
      </div>
      <p role="status" className="mt-2 min-h-6 text-md text-soft">
        {state.saved && 'Saved.'}
      </p>
    </form>
  );
}
