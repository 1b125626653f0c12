import { useEffect, useRef } from 'react';
import { Button } from './button';

interface Props {
  businessName: string;
  onStay: () => void;
  onExit: () => void;
}

/** Asked before anything is lost. Opens with the focus on the answer that loses nothing. */
export function ExitDialog({ businessName, onStay, onExit }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} role="alertdialog" aria-labelledby="exit-title" aria-describedby="exit-text" onClose={onStay}>
      <h2 id="exit-title">Exit without connecting?</h2>
      <p id="exit-text">No account has been connected to {businessName} yet. Next time you start from the beginning.</p>
      <div className="dialog-buttons">
        <Button look="secondary" autoFocus onClick={onStay}>
          Cancel
        </Button>
        <Button onClick={onExit}>Yes, exit</Button>
      </div>
    </dialog>
  );
}
