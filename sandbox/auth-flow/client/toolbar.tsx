import { BackIcon, CloseIcon } from './icons';

interface Props {
  /** Null where there is no way back. */
  onBack: (() => void) | null;
  /** Null where the pane has its own button for it. */
  onClose: (() => void) | null;
}

export function Toolbar({ onBack, onClose }: Props) {
  return (
    <div className="toolbar">
      {onBack && (
        <button type="button" className="icon-button" aria-label="Back" onClick={onBack}>
          <BackIcon />
        </button>
      )}
      {onClose && (
        <button type="button" className="icon-button at-end" aria-label="Close" onClick={onClose}>
          <CloseIcon />
        </button>
      )}
    </div>
  );
}
