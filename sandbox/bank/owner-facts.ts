import { z } from 'zod';

/** What a bank knows about one owner of an account. Only the name is always there. */
export const OwnerFacts = z.strictObject({
  name: z.string().min(1),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  raw_address: z.string().nullable(),
});

export type OwnerFacts = z.infer<typeof OwnerFacts>;

/**
 * Who owns an account of an institution: the person who links it (their name as Stripe's customer has it), that person
 * with others, or fixed people.
 */
export type OwnerRule =
  { kind: 'holder'; with: readonly OwnerFacts[] } | { kind: 'fixed'; owners: readonly OwnerFacts[] };
