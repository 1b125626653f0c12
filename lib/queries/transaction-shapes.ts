import * as z from 'zod/mini';
import { TRANSACTION_STATUSES, type TransactionPageView } from '@/lib/domain/transaction-view';

/** What our own GET route answers, checked again in the browser. `zod/mini`, because it is sent. */
export const TransactionPageShape = z.object({
  transactions: z.array(
    z.object({
      id: z.string(),
      status: z.enum([...TRANSACTION_STATUSES, 'unknown']),
      amount: z.nullable(z.number()),
      currency: z.string(),
      description: z.string(),
      day: z.string(),
      dayText: z.string(),
      when: z.string(),
    }),
  ),
  next: z.nullable(z.string()),
  feed: z.object({
    isShared: z.boolean(),
    asOf: z.nullable(z.string()),
    checkedAt: z.nullable(z.string()),
    isArriving: z.boolean(),
  }),
}) satisfies z.ZodMiniType<TransactionPageView>;
