import type { ReactNode } from 'react';
import { LOGO_CLASS, LogoFace } from './logo-face';

const HOME = '/';

/** A page that has one thing to say, and one way on. */
export function MessagePage({ title, children, action }: { title: string; children: ReactNode; action: ReactNode }) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-md flex-col justify-center px-6 py-16">
      {/* Afresh, not within what went wrong. */}
      <a href={HOME} className={LOGO_CLASS}>
        <LogoFace />
      </a>
      <h1 className="mt-10 text-3xl font-semibold tracking-figure">{title}</h1>
      <div className="mt-3 text-soft">{children}</div>
      <div className="mt-8 flex gap-2">{action}</div>
    </main>
  );
}
