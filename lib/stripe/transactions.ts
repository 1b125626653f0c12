import 'server-only';
import Stripe from 'stripe';
import type { Transaction } from '@/lib/domain/transaction';
import { stripe } from './client';
import { toTransaction } from './to-transaction';
import { patiently } from './patiently';

const PER_PAGE = 100;

export interface TransactionPage {
  readonly transactions: readonly Transaction[];
  /** Our clock, before the request. */
  readonly observedAt: Date;
}

/**
 * An account's transactions page by page, newest first: those that refreshes after `afterRefreshId` added or changed, or all of them. A refresh
 * that Stripe no longer knows means all. https://docs.stripe.com/api/financial_connections/transactions/list
 */
export async function* transactionPages(
  accountId: string,
  afterRefreshId: string | null,
): AsyncGenerator<TransactionPage> {
  let after = afterRefreshId;
  let cursor: string | null = null;
  for (;;) {
    const observedAt = new Date();
    let page;
    try {
      page = await listPage(accountId, after, cursor);
    } catch (error) {
      if (after === null || !isUnknownRefresh(error)) throw error;
      [after, cursor] = [null, null];
      continue;
    }
    yield { transactions: page.data.map(toTransaction), observedAt };
    cursor = page.data.at(-1)?.id ?? null;
    if (!page.has_more || cursor === null) return;
  }
}

const listPage = (accountId: string, after: string | null, cursor: string | null) =>
  patiently(() =>
    stripe().financialConnections.transactions.list({
      account: accountId,
      limit: PER_PAGE,
      ...(after !== null && { transaction_refresh: { after } }),
      ...(cursor !== null && { starting_after: cursor }),
    }),
  );

const isUnknownRefresh = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeInvalidRequestError && /transaction_refresh/.test(error.param ?? '');
