import type { ReactNode } from 'react';

/** A name over its value, inside a `dl`. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-soft">{name}</dt>
      <dd className="mt-0.5 flex min-h-6 flex-wrap items-center gap-x-3">{children}</dd>
    </div>
  );
}
