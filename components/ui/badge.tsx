import clsx from 'clsx';
import type { ReactNode } from 'react';

const TONES = {
  tint: 'bg-tint text-accent',
  gold: 'bg-gold-tint text-gold',
  red: 'bg-red-tint text-red',
  plain: 'bg-hair text-soft',
};

export type BadgeTone = keyof typeof TONES;

/** A word or two beside a name. Gold is for "soon", red for "wrong"; the word always says it too. */
export function Badge({ tone = 'tint', children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span
      className={clsx(
        'inline-block flex-none rounded-full px-2 py-px text-xs/5 font-medium whitespace-nowrap',
        TONES[tone],
      )}
    >
      {children}
    </span>
  );
}
