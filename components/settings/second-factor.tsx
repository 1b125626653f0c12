'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/auth/form-message';
import { SubmitButton } from '@/components/auth/submit-button';
import { useFocusOnFault } from '@/components/auth/use-focus-on-fault';
import { ButtonLink } from '@/components/ui/button-link';
import { Panel } from '@/components/ui/panel';
import { useWords } from '@/components/words/use-words';
import { setUpSecondFactor } from '@/lib/actions/set-up-second-factor';
import { NOT_BEGUN } from '@/lib/domain/second-factor';
import { ConfirmPassword } from './confirm-password';
import { PairApp } from './pair-app';
import { RecoveryCodes } from './recovery-codes';
import { RenewCodesForm } from './renew-codes-form';
import { TurnOffForm } from './turn-off-form';

interface Props {
  on: boolean;
  email: string;
  /** Where this person's settings are. */
  base: '/settings' | '/support/settings';
}

/** From the password over the picture to the recovery codes; once it is on, what can be done about it. The codes stay until one leaves. */
export function SecondFactor({ on, email, base }: Props) {
  const [state, action] = useActionState(setUpSecondFactor, NOT_BEGUN);
  const form = useFocusOnFault(state);
  const { t } = useWords();
  if (state.step === 'codes')
    return (
      <Panel title={t('settings.browser.factor.isOn')}>
        <p role="status" className="mt-2 text-soft">
          {t('settings.browser.factor.fromNow')}
        </p>
        <RecoveryCodes codes={state.codes} />
        <ButtonLink href={base} className="mt-4.5">
          {t('settings.browser.factor.kept')}
        </ButtonLink>
      </Panel>
    );
  if (on)
    return (
      <div className="space-y-4">
        <RenewCodesForm email={email} />
        <TurnOffForm email={email} />
      </div>
    );
  return (
    <Panel title={t(state.step === 'scan' ? 'settings.browser.factor.pair' : 'settings.browser.factor.turnOnTitle')}>
      <form ref={form} action={action} noValidate className="mt-3 space-y-4.5">
        {state.message && <FormMessage>{state.message}</FormMessage>}
        {state.step === 'scan' ? (
          <PairApp pairing={state.pairing} faults={state.faults} />
        ) : (
          <div className="max-w-107 space-y-4.5">
            <p className="text-soft">{t('settings.browser.factor.why')}</p>
            <ConfirmPassword email={email} fault={state.faults.password} />
            <SubmitButton busy={t('settings.browser.factor.aMoment')}>
              {t('settings.browser.factor.continue')}
            </SubmitButton>
          </div>
        )}
      </form>
    </Panel>
  );
}
