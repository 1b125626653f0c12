import { z } from 'zod';

export const StoredTransaction = z.object({
  id: z.string(),
  account: z.string(),
  amount: z.int(),
  currency: z.string(),
  description: z.string(),
  status: z.enum(['pending', 'posted', 'void']),
  transactedAt: z.int(),
  postedAt: z.int().nullable(),
  voidAt: z.int().nullable().default(null),
  updated: z.int(),
  /** The refresh that last touched it, and that refresh's place among all of them. */
  refresh: z.string(),
  refreshOrder: z.int(),
});
export type StoredTransaction = z.infer<typeof StoredTransaction>;

/** One transaction refresh that has succeeded. `order` grows by one with each, so "after" is exact. */
export const StoredTransactionRefresh = z.object({ id: z.string(), account: z.string(), order: z.int() });
export type StoredTransactionRefresh = z.infer<typeof StoredTransactionRefresh>;
