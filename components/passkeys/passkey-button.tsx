'use client';

import { useState, useSyncExternalStore, useTransition } from 'react';
import { FormMessage } from '@/components/auth/form-message';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/words/use-words';
import { beginPasskeySignIn, signInWithPasskey } from '@/lib/actions/sign-in-with-passkey';
import { signWithPasskey } from './sign-with-passkey';

const never = () => () => undefined;
const knowsPasskeys = () => typeof PublicKeyCredential !== 'undefined';

/** The way in without a password, where the browser knows passkeys. Its place is kept until that is known, so that nothing moves. */
export function PasskeyButton({ next }: { next: string | null }) {
  const { t } = useWords();
  const [message, setMessage] = useState<string | null>(null);
  const [isPending, start] = useTransition();
  const isOffered = useSyncExternalStore(never, knowsPasskeys, () => false);
  const signIn = () =>
    start(async () => {
      setMessage(null);
      const begun = await beginPasskeySignIn();
      if (typeof begun === 'string') return setMessage(begun);
      const signed = await signWithPasskey(begun.asked);
      setMessage(signed ? await signInWithPasskey(signed, next) : t('passkeys.browser.failed'));
    });
  return (
    <div className="space-y-3">
      <Button onClick={() => !isPending && signIn()} className={isOffered ? 'h-11 w-full' : 'invisible h-11 w-full'}>
        {isPending ? t('passkeys.browser.adding') : t('passkeys.browser.signIn')}
      </Button>
      {message && <FormMessage>{message}</FormMessage>}
    </div>
  );
}
