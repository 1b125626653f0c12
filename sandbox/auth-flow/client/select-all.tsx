import type { useAccountSelection } from './use-account-selection';

/** Three states: all, none, and the mixed one between, which a click turns into all. */
export function SelectAll({ selection }: { selection: ReturnType<typeof useAccountSelection> }) {
  const isMixed = selection.chosen.length > 0 && !selection.hasAll;
  return (
    <label className="row account all">
      <input
        type="checkbox"
        checked={selection.hasAll}
        ref={(box) => {
          if (box) box.indeterminate = isMixed;
        }}
        onChange={selection.toggleAll}
      />
      <span className="row-name account-name">Select all accounts</span>
    </label>
  );
}
