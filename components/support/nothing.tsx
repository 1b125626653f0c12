/** In place of a table's rows. */
export function Nothing({ children }: { children: string }) {
  return <p className="px-4 py-2 text-soft">{children}</p>;
}
