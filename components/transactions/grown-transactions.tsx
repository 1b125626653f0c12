'use client';

import { QueryClient, QueryClientProvider, useInfiniteQuery } from '@tanstack/react-query';
import { type MouseEvent, useEffect, useState } from 'react';
import { ButtonLink } from '@/components/ui/button-link';
import { useWords } from '@/components/words/use-words';
import type { TransactionChoice } from '@/lib/domain/transaction-params';
import type { TransactionPageView } from '@/lib/domain/transaction-view';
import { transactionsQuery } from '@/lib/queries/transactions';
import { TransactionDays } from './transaction-days';
import { transactionsHref } from './transactions-href';

export interface TransactionListProps {
  accountId: string;
  choice: TransactionChoice;
  first: TransactionPageView;
  /** The page's own address without what is chosen of the transactions. */
  base: string;
}

/** What is kept lives as long as the list: nobody who signs in later on this browser finds it. */
export function GrownTransactions(props: TransactionListProps) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <Grown {...props} />
    </QueryClientProvider>
  );
}

/** The list, which grows at its end. Without JavaScript the link there leads to a page that begins where this one ends. */
function Grown({ accountId, choice, first, base }: TransactionListProps) {
  const { t } = useWords();
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage, isFetchNextPageError } = useInfiniteQuery(
    transactionsQuery(accountId, choice, first),
  );
  // Brought by a press for more: the first of it is asked for at once.
  const pages = data.pages.length;
  useEffect(() => {
    if (pages === 1) void fetchNextPage();
  }, [pages, fetchNextPage]);
  const next = data.pages.at(-1)?.next ?? null;
  const showMore = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (!isFetchingNextPage) void fetchNextPage();
  };
  return (
    <>
      <TransactionDays accountId={accountId} transactions={data.pages.flatMap(({ transactions }) => transactions)} />
      {hasNextPage && (
        <div className="mt-4 flex flex-wrap items-center gap-3">
          <ButtonLink
            size="small"
            href={transactionsHref(base, { ...choice, before: next })}
            scroll={false}
            onClick={showMore}
          >
            {isFetchingNextPage ? t('transactions.browser.getting') : t('transactions.browser.earlier')}
          </ButtonLink>
          <span role="status" className="text-sm text-red">
            {isFetchNextPageError && t('transactions.browser.failed')}
          </span>
        </div>
      )}
    </>
  );
}
