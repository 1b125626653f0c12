import { z } from 'zod';

// What a browser says a device answered. The signature over it is what counts (lib/auth); here it only has to have the shape, and an end.

const Encoded = z
  .string()
  .regex(/^[\w-]+$/)
  .max(16_000);

const shared = {
  id: Encoded,
  rawId: Encoded,
  type: z.literal('public-key'),
  /** We ask for no extensions. */
  clientExtensionResults: z.unknown().transform(() => ({})),
};

/** What its owner calls it: something that can be seen. */
export const PasskeyName = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^\P{C}*$/u);

export const CreatedPasskey = z.object({
  ...shared,
  response: z.object({
    clientDataJSON: Encoded,
    attestationObject: Encoded,
    transports: z.array(z.string().max(20)).max(10).default([]),
  }),
});

export const UsedPasskey = z.object({
  ...shared,
  response: z
    .object({ clientDataJSON: Encoded, authenticatorData: Encoded, signature: Encoded, userHandle: Encoded.nullish() })
    .transform(({ userHandle, ...signed }) => ({ ...signed, ...(userHandle && { userHandle }) })),
});
