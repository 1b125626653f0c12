'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import type { MouseEvent } from 'react';
import { ButtonLink } from '@/components/ui/button-link';
import type { TransactionChoice } from '@/lib/domain/transaction-params';
import type { TransactionPageView } from '@/lib/domain/transaction-view';
import { transactionsQuery } from '@/lib/queries/transactions';
import { TransactionDays } from './transaction-days';
import { transactionsHref } from './transactions-href';

interface Props {
  accountId: string;
  choice: TransactionChoice;
  first: TransactionPageView;
  /** The page's own address without what is chosen of the transactions. */
  base: string;
}

/** The list, which grows at its end. Without JavaScript the link there leads to a page that begins where this one ends. */
export function TransactionList({ accountId, choice, first, base }: Props) {
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage, isFetchNextPageError } = useInfiniteQuery(
    transactionsQuery(accountId, choice, first),
  );
  const next = data.pages.at(-1)?.next ?? null;
  const showMore = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (!isFetchingNextPage) void fetchNextPage();
  };
  return (
    <>
      <TransactionDays transactions={data.pages.flatMap(({ transactions }) => transactions)} />
      {hasNextPage && (
        <div className="mt-4 flex flex-wrap items-center gap-3">
          <ButtonLink
            size="small"
            href={transactionsHref(base, { ...choice, before: next })}
            prefetch={false}
            scroll={false}
            onClick={showMore}
          >
            {isFetchingNextPage ? 'Getting earlier ones…' : 'Show earlier'}
          </ButtonLink>
          <span role="status" className="text-sm text-red">
            {isFetchNextPageError && 'Those could not be got just now. Try again.'}
          </span>
        </div>
      )}
    </>
  );
}
