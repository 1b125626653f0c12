'use client';

import { Field } from '@/components/auth/field';
import { SubmitButton } from '@/components/auth/submit-button';
import { useWords } from '@/components/words/use-words';
import type { Pairing, SecondFactorState } from '@/lib/domain/second-factor';
import { QrCode } from './qr-code';

/** The picture to scan, and the first code of the app. */
export function PairApp({ pairing, faults }: { pairing: Pairing | null; faults: SecondFactorState['faults'] }) {
  const { t } = useWords();
  return (
    <>
      {pairing && (
        <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
          <QrCode {...pairing.qr} label={t('settings.browser.factor.qr')} />
          <div className="min-w-0 flex-1 basis-60 space-y-3 text-md text-soft">
            <p>{t('settings.browser.factor.scan')}</p>
            <p>
              {t.rich('settings.browser.factor.open', {
                open: (chunks) => (
                  <a href={pairing.uri} className="text-ink underline underline-offset-2">
                    {chunks}
                  </a>
                ),
              })}
            </p>
            <p role="group" aria-label={t('settings.browser.factor.key')}>
              <code className="text-md break-words text-ink">{pairing.secret}</code>
            </p>
          </div>
        </div>
      )}
      <input type="hidden" name="step" value="scan" />
      <div className="max-w-107 space-y-4.5">
        <Field
          label={t('auth.browser.appCode')}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={20}
          required
          className="tabular-nums"
          fault={faults.code}
        />
        <SubmitButton busy={t('settings.browser.factor.turningOn')}>{t('settings.browser.factor.turnOn')}</SubmitButton>
      </div>
    </>
  );
}
