'use client';

import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Panel } from '@/components/ui/panel';
import { useWords } from '@/components/words/use-words';
import type { ReactNode } from 'react';
import type { OwnerEntry } from './owner-entry';
import { useReveal } from './use-reveal';

interface Props {
  accountId: string;
  entries: readonly OwnerEntry[];
  profileName: string;
  /** Beside the title. */
  badge: ReactNode;
  /** When the owners were confirmed, and what became of the latest attempt. */
  footnote: ReactNode;
  /** The rows, masked. */
  children: ReactNode;
}

/** The owners, masked until asked for. */
export function OwnersList({ accountId, entries, profileName, badge, footnote, children }: Props) {
  const { revealed, reveal, hide, asking, said, problem } = useReveal(accountId);
  const { t } = useWords();
  return (
    <Panel
      title={t('ownership.browser.title')}
      badge={badge}
      actions={
        <Button size="small" aria-disabled={asking} onClick={revealed ? hide : reveal}>
          <Icon name={revealed ? 'eye-off' : 'eye'} />
          {revealed ? t('ownership.browser.hide') : t('ownership.browser.reveal')}
        </Button>
      }
    >
      {revealed ? <revealed.Rows entries={entries} profileName={profileName} revealed={revealed.owners} /> : children}
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
