import { z } from 'zod';

const ClientData = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(Buffer.from(text, 'base64url').toString());
    } catch {
      context.addIssue('is no JSON');
      return z.NEVER;
    }
  })
  .pipe(z.object({ challenge: z.string() }));

/** The challenge a device says it answers, in the `clientDataJSON` it signed; null for what is none. To be taken before the signature is looked at. */
export const challengeIn = (clientDataJSON: string): string | null =>
  ClientData.safeParse(clientDataJSON).data?.challenge ?? null;
