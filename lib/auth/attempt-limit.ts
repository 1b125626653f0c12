import 'server-only';
import { createHmac } from 'node:crypto';
import { countAttempt, forgetAttempts, forgetAttemptsBefore, uncountAttempt } from '@/lib/data/attempts';
import { env } from '@/lib/env/server';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** How often within a window, per account and per network (client-network.ts). Only failures stay counted. */
const LIMITS = {
  'sign-in': { windowMs: 15 * MINUTE_MS, account: 10, network: 100 },
  'second-factor': { windowMs: 15 * MINUTE_MS, account: 10, network: 100 },
  // By the passkey's own name.
  passkey: { windowMs: 15 * MINUTE_MS, account: 10, network: 100 },
  // Each is a row; who signs in takes theirs back.
  'passkey-challenge': { windowMs: 15 * MINUTE_MS, account: 100, network: 100 },
  // Nothing fails when an account is made, so every one is counted.
  'sign-up': { windowMs: 60 * MINUTE_MS, account: 10, network: 100 },
  // So is every download of everything: each reads all there is.
  download: { windowMs: 60 * MINUTE_MS, account: 10, network: 100 },
};

export interface Attempt {
  readonly kind: keyof typeof LIMITS;
  /** An e-mail, a person's id or a passkey's. */
  readonly account: string;
  readonly network: string;
}

/** The end of the wait, or null when the attempt may be made. Counts it either way; asked before the password is looked at. */
export async function attemptRefusal({ kind, account, network }: Attempt, now: Date): Promise<Date | null> {
  const limit = LIMITS[kind];
  const byNetwork = await countAttempt(key(kind, 'network', network), limit.windowMs, now);
  if (byNetwork.count === 1) await forgetAttemptsBefore(new Date(now.getTime() - DAY_MS));
  if (byNetwork.count > limit.network) return byNetwork.windowEndsAt;
  const byAccount = await countAttempt(key(kind, 'account', account), limit.windowMs, now);
  return byAccount.count > limit.account ? byAccount.windowEndsAt : null;
}

/** The attempt was no failure: the account starts from zero, the network takes this one back. */
export async function excuseAttempt({ kind, account, network }: Attempt): Promise<void> {
  await Promise.all([forgetAttempts(key(kind, 'account', account)), uncountAttempt(key(kind, 'network', network))]);
}

/** Longer than a code of an authenticator app is taken for. */
const CODE_MS = 2 * MINUTE_MS;

/** Whether this code was given for this account before: one that was read over a shoulder opens nothing (RFC 6238 §5.2). Remembers it. */
export async function wasGivenBefore(account: string, code: string, now: Date): Promise<boolean> {
  return (await countAttempt(key('code', 'given', JSON.stringify([account, code])), CODE_MS, now)).count > 1;
}

/** Keyed, so that the table names no one. */
const key = (kind: string, scope: string, subject: string) =>
  `${kind}:${scope}:${createHmac('sha256', env().AUTH_SECRET).update(subject).digest('base64url')}`;
