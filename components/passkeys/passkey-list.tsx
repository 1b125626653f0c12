'use client';

import { useActionState, useEffect, useRef } from 'react';
import { changePasskey } from '@/lib/actions/change-passkey';
import { PasskeyItem, type PasskeyLine } from './passkey-item';

interface Props {
  passkeys: readonly PasskeyLine[];
  none: string;
}

/** A person's passkeys, each with its name to change and its way out. What was pressed may be gone, so the focus goes on to what was done. */
export function PasskeyList({ passkeys, none }: Props) {
  const [state, action] = useActionState(changePasskey, { done: null });
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (state.done) told.current?.focus();
  }, [state]);
  return (
    <>
      {passkeys.length === 0 && <p className="mt-2 text-soft">{none}</p>}
      <ul className="mt-1">
        {passkeys.map((passkey) => (
          <PasskeyItem key={`${passkey.id} ${passkey.name}`} {...passkey} action={action} />
        ))}
      </ul>
      <p ref={told} tabIndex={-1} role="status" className="text-md text-soft outline-none empty:hidden">
        {state.done}
      </p>
    </>
  );
}
