interface Props {
  name: string;
  label: string;
  value: number | null;
  required?: boolean;
}

/** A whole number that is not negative; empty is null. */
export function NumberField({ name, label, value, required = false }: Props) {
  return (
    <label className="labelled">
      {label}
      <input
        className="field"
        name={name}
        type="number"
        min={0}
        step={1}
        required={required}
        defaultValue={value ?? ''}
      />
    </label>
  );
}

export function readNumber(fields: FormData, name: string): number | null {
  const text = fields.get(name);
  return typeof text === 'string' && text !== '' ? Number(text) : null;
}
