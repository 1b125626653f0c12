'use client';

import { useActionState } from 'react';
import { SubmitButton } from '@/components/auth/submit-button';
import { useFocusOnFault } from '@/components/auth/use-focus-on-fault';
import { useWords } from '@/components/words/use-words';
import { changeLanguage } from '@/lib/actions/change-language';
import type { Locale } from '@/lib/domain/locale';
import { LanguageField } from './language-field';

/** For staff, whose profile is made for them: what they may choose is how they are spoken to. */
export function LanguageForm({ locale }: { locale: Locale }) {
  const [state, action] = useActionState(changeLanguage, {
    message: null,
    faults: {},
    values: { locale },
    saved: false,
  });
  const form = useFocusOnFault(state);
  const { t } = useWords();
  return (
    <form ref={form} action={action} noValidate className="mt-3 max-w-107 space-y-4.5">
      <LanguageField chosen={state.values.locale} fault={state.faults.locale} />
      <SubmitButton busy={t('common.browser.saving')}>{t('settings.browser.language.save')}</SubmitButton>
      <p role="status" className="text-md text-soft empty:hidden">
        {state.saved && t('common.browser.saved')}
      </p>
    </form>
  );
}
