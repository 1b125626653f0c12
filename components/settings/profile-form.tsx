'use client';

import { useActionState } from 'react';
import { Field } from '@/components/auth/field';
import { SubmitButton } from '@/components/auth/submit-button';
import { useFocusOnFault } from '@/components/auth/use-focus-on-fault';
import { changeProfile } from '@/lib/actions/change-profile';
import { SelectField } from './select-field';

interface Props {
  name: string;
  timeZone: string;
  /** Every IANA zone the server can count days in. */
  timeZones: readonly string[];
}

export function ProfileForm({ name, timeZone, timeZones }: Props) {
  const [state, action] = useActionState(changeProfile, {
    message: null,
    faults: {},
    values: { name, timeZone },
    saved: false,
  });
  const form = useFocusOnFault(state);
  return (
    <form ref={form} action={action} noValidate className="mt-3 max-w-107 space-y-4.5">
      <Field
        label="Name"
        name="name"
        autoComplete="name"
        required
        defaultValue={state.values.name}
        fault={state.faults.name}
      />
      <SelectField
        key={state.values.timeZone}
        label="Time zone"
        name="timeZone"
        hint="Your days begin and end in it, in every chart and on every date."
        defaultValue={state.values.timeZone}
        fault={state.faults.timeZone}
      >
        {timeZones.map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </SelectField>
      <SubmitButton busy="Saving…">Save profile</SubmitButton>
      <p role="status" className="text-md text-soft empty:hidden">
        {state.saved && 'Saved.'}
      </p>
    </form>
  );
}
