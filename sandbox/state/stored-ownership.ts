import { z } from 'zod';
import { OwnerFacts } from '../bank/owner-facts';

/** One answer of a bank about who owns an account. A changed answer is a new snapshot; the old one stays readable. */
export const StoredOwnership = z.object({
  id: z.string(),
  account: z.string(),
  created: z.int(),
  refreshedAt: z.int(),
  owners: z.array(z.object({ id: z.string(), facts: OwnerFacts })),
});
export type StoredOwnership = z.infer<typeof StoredOwnership>;
