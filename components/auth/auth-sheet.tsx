import { Link } from '@/components/ui/link';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** One sentence. */
  lead: string;
  /** The way to the other form. */
  other: { question: string; label: string; path: '/sign-in' | '/sign-up'; next: string | null };
  children: ReactNode;
}

/** The one sheet of the sign-in and sign-up pages. */
export function AuthSheet({ title, lead, other, children }: Props) {
  const query = other.next ? `?${new URLSearchParams({ next: other.next })}` : '';
  return (
    <div className="rounded-sheet border bg-card px-5 pt-7 pb-6 sm:px-8 sm:pt-8 sm:pb-7">
      <h1 className="text-3xl font-medium tracking-figure">{title}</h1>
      <p className="mt-1 mb-6 text-soft">{lead}</p>
      <div className="space-y-4.5">{children}</div>
      <p className="mt-6 border-t pt-5 text-md text-soft">
        {other.question}{' '}
        <Link
          href={`${other.path}${query}`}
          className="rounded-tiny font-medium text-accent underline-offset-4 hover:underline"
        >
          {other.label}
        </Link>
      </p>
    </div>
  );
}
