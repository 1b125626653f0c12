'use client';

import { useActionState } from 'react';
import { SubmitButton } from '@/components/auth/submit-button';
import { Tick } from '@/components/ui/tick';
import { useWords } from '@/components/words/use-words';
import { saveAlertChoices } from '@/lib/actions/save-alert-choices';
import type { AlertSettings } from '@/lib/domain/alert-settings';
import type { AlertChoice } from '@/lib/domain/alert-text';
import { QuietHoursFields } from './quiet-hours-fields';

interface Props {
  choices: readonly AlertChoice[];
  settings: AlertSettings;
}

/** What is told, and how: one line a kind. */
export function ChoicesForm({ choices, settings }: Props) {
  const { t } = useWords();
  const [{ saved }, action] = useActionState(saveAlertChoices, { saved: false });
  return (
    <form action={action} className="mt-1">
      {choices.map(({ kind, label, hint }) => (
        <fieldset key={kind} className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-hair py-3.5">
          <legend className="sr-only">{label}</legend>
          <div aria-hidden="true" className="min-w-0 flex-1 basis-64">
            <p className="font-medium">{label}</p>
            <p className="text-md text-soft">{hint}</p>
          </div>
          <Tick name={`${kind}.inApp`} label={t('alerts.browser.inApp')} on={settings.channels[kind].inApp} />
          <Tick name={`${kind}.email`} label={t('alerts.browser.byEmail')} on={settings.channels[kind].email} />
        </fieldset>
      ))}
      <QuietHoursFields quiet={settings.quiet} />
      <div className="mt-4 max-w-60">
        <SubmitButton busy={t('common.browser.saving')}>{t('alerts.browser.saveChoices')}</SubmitButton>
      </div>
      <p role="status" className="mt-2 min-h-6 text-md text-soft">
        {saved && t('common.browser.saved')}
      </p>
    </form>
  );
}
