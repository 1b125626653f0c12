'use client';

import { useActionState } from 'react';
import { DangerButton } from '@/components/auth/danger-button';
import { Field } from '@/components/auth/field';
import { FormMessage } from '@/components/auth/form-message';
import { useFocusOnFault } from '@/components/auth/use-focus-on-fault';
import { ButtonLink } from '@/components/ui/button-link';
import { useWords } from '@/components/words/use-words';
import { eraseAccount } from '@/lib/actions/erase-account';
import { confirmationOf } from '@/lib/domain/erasure';
import { NOTHING_TYPED } from '@/lib/domain/form-state';

interface Props {
  account: { readonly id: string; readonly name: string; readonly last4: string | null };
  /** How many balance points go: the button says it. */
  points: number;
}

/** The last step: what names the account, typed, so that no slip of a finger deletes years. */
export function EraseForm({ account, points }: Props) {
  const [state, action] = useActionState(eraseAccount, NOTHING_TYPED);
  const form = useFocusOnFault(state);
  const { t } = useWords();
  const text = confirmationOf(account);
  return (
    <form ref={form} action={action} noValidate className="mt-3 max-w-107 space-y-4.5">
      {state.message && <FormMessage>{state.message}</FormMessage>}
      <input type="hidden" name="accountId" value={account.id} />
      <Field
        label={t(account.last4 === null ? 'erasing.browser.typeName' : 'erasing.browser.typeDigits', { text })}
        name="typed"
        autoComplete="off"
        inputMode={account.last4 === null ? 'text' : 'numeric'}
        required
        defaultValue={state.values.typed}
        fault={state.faults.typed}
      />
      <div className="flex flex-wrap gap-2">
        <ButtonLink href={`/accounts/${account.id}`}>{t('erasing.browser.keep')}</ButtonLink>
        <DangerButton busy={t('erasing.browser.deleting')}>{t('erasing.browser.delete', { points })}</DangerButton>
      </div>
    </form>
  );
}
