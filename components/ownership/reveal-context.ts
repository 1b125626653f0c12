'use client';

import { createContext, useContext } from 'react';
import type { useReveal } from './use-reveal';

type Reveal = ReturnType<typeof useReveal>;

export const RevealContext = createContext<Reveal | null>(null);

/** Whether the owners are shown in full, and what shows and hides them. */
export function useRevealed(): Reveal {
  const reveal = useContext(RevealContext);
  if (!reveal) throw new Error('useRevealed needs RevealOwners above it');
  return reveal;
}
