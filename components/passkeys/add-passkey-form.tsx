'use client';

import { useActionState } from 'react';
import { Field } from '@/components/auth/field';
import { FormMessage } from '@/components/auth/form-message';
import { SubmitButton } from '@/components/auth/submit-button';
import { useFocusOnFault } from '@/components/auth/use-focus-on-fault';
import { ConfirmPassword } from '@/components/settings/confirm-password';
import { useWords } from '@/components/words/use-words';
import { addPasskey, type AddPasskeyFaults, beginPasskey } from '@/lib/actions/add-passkey';
import { createPasskey } from './create-passkey';

interface State extends AddPasskeyFaults {
  added: boolean;
  name: string;
}

/** The password first, then the device. */
export function AddPasskeyForm({ email }: { email: string }) {
  const { t } = useWords();
  const [state, action] = useActionState(
    async (_previous: State, form: FormData): Promise<State> => {
      const name = String(form.get('name') ?? '');
      const begun = await beginPasskey(form);
      if (!('asked' in begun)) return { ...begun, added: false, name };
      const made = await createPasskey(begun.asked);
      if (typeof made === 'string') return { message: t(`passkeys.browser.${made}`), faults: {}, added: false, name };
      const message = await addPasskey(name, made);
      return { message, faults: {}, added: message === null, name: message === null ? '' : name };
    },
    { message: null, faults: {}, added: false, name: '' },
  );
  const form = useFocusOnFault(state);
  return (
    <form ref={form} action={action} noValidate className="mt-4 max-w-107 space-y-4.5">
      {state.message && <FormMessage>{state.message}</FormMessage>}
      <Field
        label={t('passkeys.browser.name')}
        name="name"
        hint={t('passkeys.browser.nameHint')}
        maxLength={80}
        required
        defaultValue={state.name}
        fault={state.faults.name}
      />
      <ConfirmPassword email={email} fault={state.faults.password} />
      <SubmitButton busy={t('passkeys.browser.adding')}>{t('passkeys.browser.add')}</SubmitButton>
      <p role="status" className="text-md text-soft empty:hidden">
        {state.added && t('passkeys.browser.added')}
      </p>
    </form>
  );
}
