'use client';

import { useActionState } from 'react';
import { SubmitButton } from '@/components/auth/submit-button';
import { useFocusOnFault } from '@/components/auth/use-focus-on-fault';
import { SelectField } from '@/components/settings/select-field';
import { useWords } from '@/components/words/use-words';
import { chooseCombinedCurrency } from '@/lib/actions/choose-combined-currency';

interface Props {
  /** Empty: none. */
  chosen: string;
  currencies: readonly { code: string; name: string }[];
  hint: string;
}

export function ChooseCurrencyForm({ chosen, currencies, hint }: Props) {
  const [state, action] = useActionState(chooseCombinedCurrency, {
    message: null,
    faults: {},
    values: { currency: chosen },
    saved: false,
  });
  const form = useFocusOnFault(state);
  const { t } = useWords();
  return (
    <form ref={form} action={action} noValidate className="mt-3 max-w-107 space-y-4.5">
      <SelectField
        key={state.values.currency}
        label={t('oneTotal.browser.label')}
        name="currency"
        hint={hint}
        defaultValue={state.values.currency}
        fault={state.faults.currency}
      >
        <option value="">{t('oneTotal.browser.none')}</option>
        {currencies.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <SubmitButton busy={t('common.browser.saving')}>{t('oneTotal.browser.save')}</SubmitButton>
      <p role="status" className="text-md text-soft empty:hidden">
        {state.saved && t('common.browser.saved')}
      </p>
    </form>
  );
}
