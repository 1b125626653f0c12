/** One movement at one reading. Negative is money out. https://docs.stripe.com/api/financial_connections/transactions/object */
export interface Transaction {
  readonly id: string;
  readonly accountId: string;
  /** Raw text: what is stored must not lose what was said. */
  readonly status: string;
  /** Minor units. */
  readonly amount: number;
  /** Upper-case ISO code. */
  readonly currency: string;
  readonly description: string;
  readonly transactedAt: Date;
  readonly postedAt: Date | null;
  readonly voidAt: Date | null;
  /** Stripe's clock, whole seconds. */
  readonly updatedAt: Date;
  /** The refresh that last touched it. */
  readonly refreshId: string;
}

/** A movement as it was last read. */
export interface KnownTransaction extends Transaction {
  /** Our clock: before the request that brought its present state. */
  readonly observedAt: Date;
}

const RANKS: Record<string, number> = { pending: 0, void: 2 };
const rankOf = (status: string): number => RANKS[status] ?? 1;

/**
 * Whether a reading replaces what is stored: Stripe changed it later, or in the same second but it is settled now. The same again, and
 * a page that was read before, replace nothing. lib/data/transactions/transaction-statement.ts is its twin in SQL.
 */
export function transactionSupersedes(incoming: Transaction, stored: Transaction): boolean {
  const byChange = incoming.updatedAt.getTime() - stored.updatedAt.getTime();
  return byChange === 0 ? rankOf(incoming.status) > rankOf(stored.status) : byChange > 0;
}
