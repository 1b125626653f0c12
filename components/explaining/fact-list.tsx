import type { ReactNode } from 'react';

/** What is known of a figure, a line for each thing. */
export function FactList({ facts }: { facts: readonly (readonly [label: string, value: ReactNode])[] }) {
  return (
    <dl className="mt-4 text-md">
      {facts.map(([label, value]) => (
        <div key={label} className="grid gap-x-6 border-t border-hair py-2.5 sm:grid-cols-[13rem_1fr]">
          <dt className="text-soft">{label}</dt>
          <dd className="wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
