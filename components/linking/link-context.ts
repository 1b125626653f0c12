'use client';

import { createContext, useContext } from 'react';
import type { LinkRequest } from './link-purpose';

/** Starts a link; `trigger` is what gets the focus back at its end. */
export type StartLink = (request: LinkRequest, trigger: HTMLElement) => void;

export const LinkContext = createContext<StartLink | null>(null);

export function useStartLink(): StartLink {
  const start = useContext(LinkContext);
  if (!start) throw new Error('useStartLink needs a LinkProvider above it');
  return start;
}
