import { useRef } from 'react';
import { Button } from '../../auth-flow/client/button';
import type { SandboxDriver } from './use-sandbox';

/** Asks first: nothing brings back what it forgets. The focus begins on the answer that loses nothing. */
export function ResetButton({ sandbox }: { sandbox: SandboxDriver }) {
  const dialog = useRef<HTMLDialogElement>(null);
  function reset() {
    dialog.current?.close();
    void sandbox.send('POST', '/reset', undefined, 'Everything is forgotten.');
  }
  return (
    <>
      <Button look="secondary" onClick={() => dialog.current?.showModal()}>
        Reset…
      </Button>
      <dialog ref={dialog} role="alertdialog" aria-labelledby="reset-title" aria-describedby="reset-text">
        <h2 id="reset-title">Forget everything?</h2>
        <p id="reset-text">
          Customers, accounts, sessions, events and skipped time are gone then. The endpoint it was started with stays.
        </p>
        <div className="dialog-buttons">
          <Button look="secondary" autoFocus onClick={() => dialog.current?.close()}>
            Cancel
          </Button>
          <Button onClick={reset}>Reset</Button>
        </div>
      </dialog>
    </>
  );
}
