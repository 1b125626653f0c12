import { infiniteQueryOptions } from '@tanstack/react-query';
import { type TransactionChoice, transactionQuery } from '@/lib/domain/transaction-params';
import type { TransactionPageView } from '@/lib/domain/transaction-view';
import { fetchView } from './fetch-view';

const shape = async () => (await import('./transaction-shapes')).TransactionPageShape;

const address = (accountId: string, choice: TransactionChoice) =>
  `/api/accounts/${encodeURIComponent(accountId)}/transactions?${transactionQuery(choice)}`;

/** A page of an account's transactions, asked for once. */
export const fetchTransactions = (accountId: string, choice: TransactionChoice, signal: AbortSignal) =>
  fetchView(address(accountId, choice), shape, signal);

/**
 * An account's transactions from `choice` on, page after page; the first is the server's. `checkedAt` is when those were fetched: newer
 * ones are another list, which begins with what the server drew.
 */
export const transactionsQuery = (accountId: string, choice: TransactionChoice, first: TransactionPageView) =>
  infiniteQueryOptions({
    queryKey: ['transactions', accountId, choice, first.feed.checkedAt, first.transactions[0] ?? null],
    queryFn: ({ pageParam, signal }) => fetchTransactions(accountId, { ...choice, before: pageParam }, signal),
    initialPageParam: choice.before,
    getNextPageParam: ({ next }) => next,
    initialData: { pages: [first], pageParams: [choice.before] },
    staleTime: Infinity,
  });
