import type Stripe from 'stripe';
import type { StoredTransaction } from '../state/stored-transaction';

/** https://docs.stripe.com/api/financial_connections/transactions/object */
export function toTransaction(transaction: StoredTransaction): Stripe.FinancialConnections.Transaction {
  return {
    id: transaction.id,
    object: 'financial_connections.transaction',
    account: transaction.account,
    amount: transaction.amount,
    currency: transaction.currency,
    description: transaction.description,
    livemode: false,
    status: transaction.status,
    status_transitions: { posted_at: transaction.postedAt, void_at: transaction.voidAt },
    transacted_at: transaction.transactedAt,
    transaction_refresh: transaction.refresh,
    updated: transaction.updated,
  };
}
