import { z } from 'zod';

/** The first answer to an idempotency key, given again to every repetition. `id` is the API key and the idempotency key. */
export const StoredReply = z.object({
  id: z.string(),
  created: z.int(),
  /** Digest of method, path and parameters. */
  fingerprint: z.string(),
  requestId: z.string(),
  status: z.int(),
  body: z.string(),
});
export type StoredReply = z.infer<typeof StoredReply>;
