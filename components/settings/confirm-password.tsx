'use client';

import { PasswordField } from '@/components/auth/password-field';
import { useWords } from '@/components/words/use-words';

/** The password once more, for what is not to be done by somebody at a screen that was left open. */
export function ConfirmPassword({ email, fault }: { email: string; fault: string | undefined }) {
  const { t } = useWords();
  return (
    <>
      {/* For password managers: whose password it is. */}
      <input hidden readOnly type="email" autoComplete="username" defaultValue={email} />
      <PasswordField
        label={t('settings.browser.yourPassword')}
        name="password"
        autoComplete="current-password"
        required
        fault={fault}
      />
    </>
  );
}
