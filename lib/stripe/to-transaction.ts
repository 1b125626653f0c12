import 'server-only';
import type Stripe from 'stripe';
import { money } from '@/lib/domain/money';
import type { Transaction } from '@/lib/domain/transaction';
import { fromUnix } from './to-balance';

type WireTransaction = Stripe.FinancialConnections.Transaction;

/** Stripe's transaction in our words. Throws on an amount that is not a whole number of minor units. */
export function toTransaction(raw: WireTransaction): Transaction {
  return {
    ...money(raw.amount, raw.currency),
    id: raw.id,
    accountId: raw.account,
    status: raw.status,
    description: raw.description,
    transactedAt: fromUnix(raw.transacted_at),
    postedAt: optionalTime(raw.status_transitions.posted_at),
    voidAt: optionalTime(raw.status_transitions.void_at),
    updatedAt: fromUnix(raw.updated),
    refreshId: raw.transaction_refresh,
  };
}

const optionalTime = (seconds: number | null): Date | null => (seconds === null ? null : fromUnix(seconds));
