'use client';

import clsx from 'clsx';
import { Link } from '@/components/ui/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

/** Underlined by the header's own line while its page is open. */
export function NavLink({ href, children }: { href: string; children: ReactNode }) {
  const current = usePathname() === href;
  return (
    <Link
      href={href}
      aria-current={current ? 'page' : undefined}
      className={clsx(
        'relative flex h-full items-center',
        current
          ? 'font-medium after:absolute after:inset-x-0 after:-bottom-px after:h-0.5 after:bg-accent'
          : 'text-soft hover:text-ink',
      )}
    >
      {children}
    </Link>
  );
}
