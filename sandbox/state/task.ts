import { z } from 'zod';
import { Feature, RefreshOutcome } from './stored-account';

/** Work that falls due later. It is durable: what was due while the sandbox was down is done when it is up again. */
export const Task = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('settle_refresh'),
    account: z.string(),
    feature: Feature,
    outcome: RefreshOutcome,
  }),
  z.object({ kind: z.literal('attempt_delivery'), delivery: z.string() }),
  z.object({ kind: z.literal('expire_session'), session: z.string() }),
  z.object({ kind: z.literal('deactivate_account'), account: z.string() }),
  z.object({ kind: z.literal('announce_deactivation'), account: z.string() }),
  z.object({ kind: z.literal('announce_number_expiry'), account: z.string() }),
  z.object({ kind: z.literal('expire_account_number'), account: z.string() }),
  z.object({ kind: z.literal('refresh_subscription'), account: z.string() }),
  z.object({ kind: z.literal('settle_payment'), intent: z.string() }),
  z.object({ kind: z.literal('forget_old_records') }),
]);
export type Task = z.infer<typeof Task>;
