import type { SandboxContext } from '../state/context';

/**
 * Gives an endpoint a new secret; the old ones go on signing beside it for so many seconds (Stripe allows a day).
 * Null when there is no such endpoint.
 */
export function rollSecret(ctx: SandboxContext, endpointId: string, oldForSeconds: number): string | null {
  const endpoint = ctx.documents.endpoints.find(endpointId);
  if (!endpoint) return null;
  const now = ctx.clock.seconds();
  const secret = ctx.ids.next('whsec', 32);
  const old = endpoint.secrets
    .filter(({ expiresAt }) => expiresAt === null || expiresAt > now)
    .map((kept) => ({ ...kept, expiresAt: Math.min(kept.expiresAt ?? Infinity, now + oldForSeconds) }));
  ctx.documents.endpoints.save({ ...endpoint, secrets: [{ secret, expiresAt: null }, ...old] });
  return secret;
}
