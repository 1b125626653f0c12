/** A box to tick. Drawn anew where its answer changes: React does not move a box that stands as it was first drawn. */
export function Tick({ name, label, on }: { name: string; label: string; on: boolean }) {
  return (
    <label key={String(on)} className="flex min-h-9 items-center gap-2 text-md">
      <input type="checkbox" name={name} defaultChecked={on} className="size-4.5 flex-none accent-accent" />
      {label}
    </label>
  );
}
