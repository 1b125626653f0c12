'use client';

import { useActionState } from 'react';
import { Field } from '@/components/auth/field';
import { SubmitButton } from '@/components/auth/submit-button';
import { useFocusOnFault } from '@/components/auth/use-focus-on-fault';
import { useWords } from '@/components/words/use-words';
import { saveBalanceLimits } from '@/lib/actions/save-balance-limits';

export interface LimitedAccount {
  readonly id: string;
  /** "Everyday: has less than"; of a debt "owes more than". */
  readonly label: string;
  /** "Sandbar Credit Union, Checking ••••6789, in USD". */
  readonly hint: string;
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
  const { t } = useWords();
  return (
    <form ref={form} action={action} noValidate className="mt-3">
      <div className="grid gap-4.5 sm:grid-cols-2">
        {accounts.map(({ id, label, hint }) => (
          <Field
            key={id}
            label={label}
            name={id}
            inputMode="decimal"
            autoComplete="off"
            placeholder={t('alerts.browser.noLimit')}
            hint={hint}
            defaultValue={state.values[id]}
            fault={state.faults[id]}
          />
        ))}
      </div>
      <div className="mt-4.5 max-w-60">
        <SubmitButton busy={t('common.browser.saving')}>{t('alerts.browser.saveLimits')}</SubmitButton>
      </div>
      <p role="status" className="mt-2 min-h-6 text-md text-soft">
        {state.saved && t('common.browser.saved')}
      </p>
    </form>
  );
}
