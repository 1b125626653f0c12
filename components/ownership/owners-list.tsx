'use client';

import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Panel } from '@/components/ui/panel';
import type { ReactNode } from 'react';
import type { OwnerEntry } from './owner-entry';
import { OwnerRow } from './owner-row';
import { useReveal } from './use-reveal';

interface Props {
  accountId: string;
  entries: readonly OwnerEntry[];
  profileName: string;
  /** When the owners were confirmed, and what became of the latest attempt. */
  footnote: ReactNode;
}

/** The owners, masked until asked for. */
export function OwnersList({ accountId, entries, profileName, footnote }: Props) {
  const { owners, reveal, hide, asking, said, problem } = useReveal(accountId);
  const joint = entries.length > 1;
  return (
    <Panel
      title="Owners"
      badge={joint && <Badge>Joint account · {entries.length} owners</Badge>}
      actions={
        <Button size="small" aria-disabled={asking} onClick={owners ? hide : reveal}>
          <Icon name={owners ? 'eye-off' : 'eye'} />
          {owners ? 'Hide' : 'Reveal'}
        </Button>
      }
    >
      <ul>
        {entries.map((entry) => (
          <OwnerRow
            key={entry.owner.id}
            entry={entry}
            revealed={owners?.find((owner) => owner.id === entry.owner.id)}
            profileName={profileName}
          />
        ))}
      </ul>
      <p role="status" className="sr-only">
        {said}
      </p>
      <p role="alert" className="text-sm text-red empty:hidden">
        {problem}
      </p>
      {footnote}
    </Panel>
  );
}
