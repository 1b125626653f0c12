import 'server-only';
import Stripe from 'stripe';
import { assertNever } from '@/lib/domain/assert-never';
import { type EffectFailure, idempotencyKey, type StripeEffect } from '@/lib/domain/outbox';
import type { AccountSnapshot } from '@/lib/domain/snapshot';
import { scrub } from '@/lib/log';
import { retrieveAccount } from './accounts';
import { stripe } from './client';
import { stripeFailure } from './errors';
import { toSnapshot } from './to-snapshot';

/** What became of an effect. `account` is the account as Stripe has it now; null when Stripe knows it no more, or when it was about none. */
type StripeOutcome = { kind: 'heard'; account: AccountSnapshot | null } | EffectFailure;

/** The outbox repeats on its own, with longer pauses than the SDK's, and somebody may be waiting for the first attempt. */
const ONCE = { timeout: 10_000, maxNetworkRetries: 0 };

/**
 * Carries an effect out, once. What is gone at Stripe, or disconnected already, has been heard.
 * https://docs.stripe.com/financial-connections/disconnections
 */
export async function carryOutAtStripe(effect: StripeEffect): Promise<StripeOutcome> {
  try {
    return { kind: 'heard', account: await call(effect) };
  } catch (err) {
    if (!(err instanceof Stripe.errors.StripeError)) throw err;
    if (stripeFailure(err) === 'not_found') return { kind: 'heard', account: null };
    return (await alreadyDisconnected(effect, err)) ?? toFailure(effect, err);
  }
}

async function call(effect: StripeEffect): Promise<AccountSnapshot | null> {
  const { kind, subjectId } = effect;
  const { accounts } = stripe().financialConnections;
  const once = { ...ONCE, idempotencyKey: idempotencyKey(effect) };
  const provenance = { observedAt: new Date(), source: 'refresh', certainty: 'looked_up', eventId: null } as const;
  switch (kind) {
    case 'disconnect_account':
      return toSnapshot(await accounts.disconnect(subjectId, {}, once), provenance);
    case 'subscribe_transactions':
      return toSnapshot(await accounts.subscribe(subjectId, { features: ['transactions'] }, once), provenance);
    case 'unsubscribe_transactions':
      return toSnapshot(await accounts.unsubscribe(subjectId, { features: ['transactions'] }, once), provenance);
    case 'delete_customer':
      // A DELETE takes no key: done twice it is done.
      await stripe().customers.del(subjectId, {}, ONCE);
      return null;
    default:
      return assertNever(kind);
  }
}

/** Stripe may refuse to disconnect a second time. Rather than by the words of a refusal, that is known by asking for the account. */
async function alreadyDisconnected(
  effect: StripeEffect,
  err: Stripe.errors.StripeError,
): Promise<StripeOutcome | null> {
  if (effect.kind !== 'disconnect_account' || !(err instanceof Stripe.errors.StripeInvalidRequestError)) return null;
  const account = await retrieveAccount(effect.subjectId, 'refresh').catch(() => null);
  return account?.status === 'disconnected' ? { kind: 'heard', account } : null;
}

const LONGEST_ERROR = 300;

function toFailure({ kind }: StripeEffect, err: Stripe.errors.StripeError): EffectFailure {
  const isRefused = err instanceof Stripe.errors.StripeInvalidRequestError && err.statusCode !== 409;
  return {
    kind: 'failed',
    // A wrong key or a lock passes by once someone has seen to it; parameters that are refused stay refused. A link must end all the same, and a
    // customer go: nobody else would ask again, and a link costs for as long as it is there.
    never: isRefused && kind !== 'disconnect_account' && kind !== 'delete_customer',
    // 409: the first call with this key is still under way, and its answer is the one to have.
    answered: err.statusCode !== undefined && err.statusCode !== 409,
    error: scrub(`${err.statusCode ?? err.type} ${err.code ?? ''} ${err.message}`.replaceAll(/\s+/g, ' ')).slice(
      0,
      LONGEST_ERROR,
    ),
  };
}
