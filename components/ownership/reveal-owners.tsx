'use client';

import type { ReactNode } from 'react';
import { RevealContext } from './reveal-context';
import { useReveal } from './use-reveal';

/** Around an account's owners: what they share, wherever the button and the rows stand in what the server drew. */
export function RevealOwners({ accountId, children }: { accountId: string; children: ReactNode }) {
  return <RevealContext value={useReveal(accountId)}>{children}</RevealContext>;
}
