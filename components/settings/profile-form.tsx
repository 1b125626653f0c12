'use client';

import { useActionState } from 'react';
import { Field } from '@/components/auth/field';
import { SubmitButton } from '@/components/auth/submit-button';
import { useFocusOnFault } from '@/components/auth/use-focus-on-fault';
import { useWords } from '@/components/words/use-words';
import { changeProfile } from '@/lib/actions/change-profile';
import type { Locale } from '@/lib/domain/locale';
import { LanguageField } from './language-field';
import { SelectField } from './select-field';

interface Props {
  name: string;
  timeZone: string;
  locale: Locale;
  /** Every IANA zone the server can count days in. */
  timeZones: readonly string[];
}

export function ProfileForm({ name, timeZone, locale, timeZones }: Props) {
  const [state, action] = useActionState(changeProfile, {
    message: null,
    faults: {},
    values: { name, timeZone, locale },
    saved: false,
  });
  const form = useFocusOnFault(state);
  const { t } = useWords();
  return (
    <form ref={form} action={action} noValidate className="mt-3 max-w-107 space-y-4.5">
      <Field
        label={t('settings.browser.profile.name')}
        name="name"
        autoComplete="name"
        required
        defaultValue={state.values.name}
        fault={state.faults.name}
      />
      <SelectField
        key={state.values.timeZone}
        label={t('settings.browser.profile.timeZone')}
        name="timeZone"
        hint={t('settings.browser.profile.timeZoneHint')}
        defaultValue={state.values.timeZone}
        fault={state.faults.timeZone}
      >
        {timeZones.map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </SelectField>
      <LanguageField chosen={state.values.locale} fault={state.faults.locale} />
      <SubmitButton busy={t('common.browser.saving')}>{t('settings.browser.profile.save')}</SubmitButton>
      <p role="status" className="text-md text-soft empty:hidden">
        {state.saved && t('common.browser.saved')}
      </p>
    </form>
  );
}
