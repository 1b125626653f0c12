'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/auth/form-message';
import { PasswordField } from '@/components/auth/password-field';
import { SubmitButton } from '@/components/auth/submit-button';
import { useFocusOnFault } from '@/components/auth/use-focus-on-fault';
import { changePassword } from '@/lib/actions/change-password';
import { MIN_PASSWORD_LENGTH } from '@/lib/domain/password';

const UNCHANGED = { message: null, faults: {}, values: {}, saved: false };

/** The present password, then a new one. */
export function PasswordForm({ email }: { email: string }) {
  const [state, action] = useActionState(changePassword, UNCHANGED);
  const form = useFocusOnFault(state);
  return (
    <form ref={form} action={action} noValidate className="mt-3 max-w-107 space-y-4.5">
      {state.message && <FormMessage>{state.message}</FormMessage>}
      {/* For password managers: whose password it is. */}
      <input hidden readOnly type="email" autoComplete="username" defaultValue={email} />
      <PasswordField
        label="Present password"
        name="current"
        autoComplete="current-password"
        required
        fault={state.faults.current}
      />
      <PasswordField
        label="New password"
        name="password"
        autoComplete="new-password"
        required
        hint={`At least ${MIN_PASSWORD_LENGTH} characters. A few words in a row are easy to keep in mind.`}
        fault={state.faults.password}
      />
      <label className="flex gap-2.5 text-md">
        <input
          type="checkbox"
          name="others"
          defaultChecked
          aria-describedby="end-others"
          className="mt-px size-4.5 flex-none accent-accent"
        />
        <span>
          Sign out everywhere else
          <span id="end-others" className="block text-sm text-soft">
            Whoever knows the old password is out at once.
          </span>
        </span>
      </label>
      <SubmitButton busy="Changing…">Change password</SubmitButton>
      <p role="status" className="text-md text-soft empty:hidden">
        {state.saved && 'Your password is changed.'}
      </p>
    </form>
  );
}
