import { SearchIcon } from './icons';

interface Props {
  value: string;
  onChange: (value: string) => void;
}

export function SearchField({ value, onChange }: Props) {
  return (
    <div className="search">
      <SearchIcon />
      <input
        type="search"
        className="field"
        aria-label="Search for your bank"
        placeholder="Search for your bank"
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          // The first Escape empties the field, as everywhere; only the next one asks to leave.
          if (event.key !== 'Escape' || value === '') return;
          event.preventDefault();
          onChange('');
        }}
      />
    </div>
  );
}
