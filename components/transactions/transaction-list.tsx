'use client';

import { type ComponentType, type MouseEvent, type ReactNode, useState } from 'react';
import { ButtonLink } from '@/components/ui/button-link';
import { useWords } from '@/components/words/use-words';
import type { TransactionListProps } from './grown-transactions';

interface Props extends TransactionListProps {
  /** The address of the next of them, made on the server: what makes it need not come along. Null where there are no more. */
  earlierHref: string | null;
  children: ReactNode;
}

/** The first of the list, drawn by the server; what makes it grow is brought by the press for more. Without JavaScript the link leads on. */
export function TransactionList({ earlierHref, children, ...list }: Props) {
  const [Grown, setGrown] = useState<ComponentType<TransactionListProps> | null>(null);
  const { t } = useWords();
  if (Grown) return <Grown key={list.first.feed.checkedAt} {...list} />;
  const showMore = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    import('./grown-transactions').then(
      (loaded) => setGrown(() => loaded.GrownTransactions),
      () => undefined,
    );
  };
  return (
    <>
      {children}
      {earlierHref !== null && (
        <div className="mt-4">
          <ButtonLink size="small" href={earlierHref} scroll={false} onClick={showMore}>
            {t('transactions.browser.earlier')}
          </ButtonLink>
        </div>
      )}
    </>
  );
}
