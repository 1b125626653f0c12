/** What goes or stays, a line each. */
export const ToldList = ({ lines }: { lines: readonly string[] }) => (
  <ul className="mt-1.5 list-disc space-y-1.5 pl-5 text-soft">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
