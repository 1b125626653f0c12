'use client';

import type { ReactNode } from 'react';
import type { OwnerEntry } from './owner-entry';
import { useRevealed } from './reveal-context';

interface Props {
  entries: readonly OwnerEntry[];
  profileName: string;
  /** The rows, masked. */
  children: ReactNode;
}

/** The owners, masked until asked for. */
export function RevealedOwners({ entries, profileName, children }: Props) {
  const { revealed, said, problem } = useRevealed();
  return (
    <>
      {revealed ? <revealed.Rows entries={entries} profileName={profileName} revealed={revealed.owners} /> : children}
      <p role="status" className="sr-only">
        {said}
      </p>
      <p role="alert" className="text-sm text-red empty:hidden">
        {problem}
      </p>
    </>
  );
}
