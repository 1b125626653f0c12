/** Stands where an amount would: always as wide, so that not even its length is told. */
export function HiddenAmount() {
  return (
    <span>
      <span aria-hidden="true">••••</span>
      <span className="sr-only">amount hidden</span>
    </span>
  );
}
