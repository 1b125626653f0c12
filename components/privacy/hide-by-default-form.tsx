'use client';

import { useActionState } from 'react';
import { SubmitButton } from '@/components/auth/submit-button';
import { Tick } from '@/components/ui/tick';
import { useWords } from '@/components/words/use-words';
import { hideAmountsByDefault } from '@/lib/actions/hide-amounts-by-default';

/** A rule for the devices on which the eye has not been pressed. */
export function HideByDefaultForm({ hidden }: { hidden: boolean }) {
  const { t } = useWords();
  const [{ saved }, action] = useActionState(hideAmountsByDefault, { saved: false });
  return (
    <form action={action} className="mt-2 max-w-107 space-y-3">
      <Tick name="hidden" label={t('privacy.browser.byDefault')} on={hidden} />
      <SubmitButton busy={t('common.browser.saving')}>{t('privacy.browser.save')}</SubmitButton>
      <p role="status" className="text-md text-soft empty:hidden">
        {saved && t('common.browser.saved')}
      </p>
    </form>
  );
}
