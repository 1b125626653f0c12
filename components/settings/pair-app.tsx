'use client';

import { Field } from '@/components/auth/field';
import { SubmitButton } from '@/components/auth/submit-button';
import type { Pairing, SecondFactorState } from '@/lib/domain/second-factor';
import { QrCode } from './qr-code';

/** The picture to scan, and the first code of the app. */
export function PairApp({ pairing, faults }: { pairing: Pairing | null; faults: SecondFactorState['faults'] }) {
  return (
    <>
      {pairing && (
        <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
          <QrCode {...pairing.qr} label="QR code for your authenticator app" />
          <div className="min-w-0 flex-1 basis-60 space-y-3 text-md text-soft">
            <p>Scan this with an authenticator app, then enter the code it shows.</p>
            <p>
              Is the app on this device?{' '}
              <a href={pairing.uri} className="text-ink underline underline-offset-2">
                Open it
              </a>
              , or type this key:
            </p>
            <p role="group" aria-label="Key">
              <code className="text-md break-words text-ink">{pairing.secret}</code>
            </p>
          </div>
        </div>
      )}
      <input type="hidden" name="step" value="scan" />
      <div className="max-w-107 space-y-4.5">
        <Field
          label="Code from your app"
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={20}
          required
          className="tabular-nums"
          fault={faults.code}
        />
        <SubmitButton busy="Turning on…">Turn on</SubmitButton>
      </div>
    </>
  );
}
