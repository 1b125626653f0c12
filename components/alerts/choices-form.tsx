'use client';

import { useActionState } from 'react';
import { SubmitButton } from '@/components/auth/submit-button';
import { saveAlertChoices } from '@/lib/actions/save-alert-choices';
import { ALERT_KINDS } from '@/lib/domain/alert';
import type { AlertSettings } from '@/lib/domain/alert-settings';
import { ALERT_LABELS } from '@/lib/domain/alert-text';
import { QuietHoursFields } from './quiet-hours-fields';

/** What is told, and how: one line a kind. */
export function ChoicesForm({ settings }: { settings: AlertSettings }) {
  const [{ saved }, action] = useActionState(saveAlertChoices, { saved: false });
  return (
    <form action={action} className="mt-1">
      {ALERT_KINDS.map((kind) => (
        <fieldset key={kind} className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-hair py-3.5">
          <legend className="sr-only">{ALERT_LABELS[kind].label}</legend>
          <div aria-hidden="true" className="min-w-0 flex-1 basis-64">
            <p className="font-medium">{ALERT_LABELS[kind].label}</p>
            <p className="text-md text-soft">{ALERT_LABELS[kind].hint}</p>
          </div>
          <Tick name={`${kind}.inApp`} label="In Florin" on={settings.channels[kind].inApp} />
          <Tick name={`${kind}.email`} label="By e-mail" on={settings.channels[kind].email} />
        </fieldset>
      ))}
      <QuietHoursFields quiet={settings.quiet} />
      <div className="mt-4 max-w-60">
        <SubmitButton busy="Saving…">Save choices</SubmitButton>
      </div>
      <p role="status" className="mt-2 min-h-6 text-md text-soft">
        {saved && 'Saved.'}
      </p>
    </form>
  );
}

function Tick({ name, label, on }: { name: string; label: string; on: boolean }) {
  return (
    <label key={String(on)} className="flex h-9 items-center gap-2 text-md">
      <input type="checkbox" name={name} defaultChecked={on} className="size-4.5 accent-accent" />
      {label}
    </label>
  );
}
