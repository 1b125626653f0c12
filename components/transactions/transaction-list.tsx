'use client';

import { type ComponentType, type MouseEvent, type ReactNode, useState } from 'react';
import { ButtonLink } from '@/components/ui/button-link';
import { useWords } from '@/components/words/use-words';
import type { TransactionListProps } from './grown-transactions';
import { transactionsHref } from './transactions-href';

/** The first of the list, drawn by the server; what makes it grow is brought by the press for more. Without JavaScript the link leads on. */
export function TransactionList({ children, ...list }: TransactionListProps & { children: ReactNode }) {
  const [Grown, setGrown] = useState<ComponentType<TransactionListProps> | null>(null);
  const { t } = useWords();
  const { first, base, choice } = list;
  if (Grown) return <Grown key={first.feed.checkedAt} {...list} />;
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
      {first.next !== null && (
        <div className="mt-4">
          <ButtonLink
            size="small"
            href={transactionsHref(base, { ...choice, before: first.next })}
            prefetch={false}
            scroll={false}
            onClick={showMore}
          >
            {t('transactions.browser.earlier')}
          </ButtonLink>
        </div>
      )}
    </>
  );
}
