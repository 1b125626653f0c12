import 'server-only';
import { env } from '@/lib/env/server';

/** Whom a passkey is for: the host it is bound to, and the only origin it is used from. */
export function relyingParty(): { name: string; id: string; origin: string } {
  const { APP_URL } = env();
  return { name: 'Florin', id: new URL(APP_URL).hostname, origin: APP_URL };
}

/** How long a device may take over its answer. */
export const CHALLENGE_MS = 5 * 60_000;
