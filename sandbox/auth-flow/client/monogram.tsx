/** One or two letters in place of a logo. Decoration: the name stands beside it. */
export function Monogram({ name }: { name: string }) {
  const letters = name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase());
  return (
    <span className="monogram" aria-hidden="true">
      {letters.join('')}
    </span>
  );
}
