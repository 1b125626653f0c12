import type { ReactNode } from 'react';

/** In place of a page of the console: one thing to say, and one way on. */
export function SupportMessage({ title, children, action }: { title: string; children: ReactNode; action: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-320 px-4 pt-10 pb-16 outline-none sm:px-6">
      <h1 className="text-2xl font-semibold tracking-title">{title}</h1>
      <p className="mt-2 text-soft">{children}</p>
      <div className="mt-5 flex gap-2">{action}</div>
    </main>
  );
}
