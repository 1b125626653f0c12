import { type TransactionChoice, transactionQuery } from '@/lib/domain/transaction-params';

export const TRANSACTIONS_ID = 'transactions';

/** The page's address with a choice of transactions added; it leads to the list, wherever on the page that is. */
export function transactionsHref(base: string, choice: TransactionChoice): string {
  const query = transactionQuery(choice);
  if (query === '') return `${base}#${TRANSACTIONS_ID}`;
  return `${base}${base.includes('?') ? '&' : '?'}${query}#${TRANSACTIONS_ID}`;
}
