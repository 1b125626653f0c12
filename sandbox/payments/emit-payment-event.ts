import type Stripe from 'stripe';
import type { SandboxContext } from '../state/context';
import type { Cause } from '../state/stored-event';
import { emit } from '../webhooks/emit-event';
import { toPaymentIntent } from './payment-intent-object';
import { toPaymentMethod } from './payment-method-object';
import { toSetupIntent } from './setup-intent-object';
import type { StoredIntent } from './stored-intent';
import type { StoredPaymentMethod } from './stored-payment-method';

type EventType = Stripe.Event['type'];
type After<Prefix extends string> = EventType extends infer Type
  ? Type extends `${Prefix}.${infer Rest}`
    ? Rest
    : never
  : never;

/** What happens to both kinds of intent, and what each alone calls its failure. */
type Happening = Extract<After<'payment_intent'>, After<'setup_intent'>>;
const FAILED = { payment: 'payment_failed', setup: 'setup_failed' } as const;

export function emitIntentEvent(
  ctx: SandboxContext,
  happened: Happening | 'failed' | 'processing',
  intent: StoredIntent,
  request?: Cause,
): void {
  const what = happened === 'failed' ? FAILED[intent.kind] : happened;
  emit(ctx, `${intent.kind}_intent.${what}`, { ...toIntent(ctx, intent) }, request ? { request } : {});
}

export function emitPaymentMethodEvent(
  ctx: SandboxContext,
  happened: 'attached' | 'detached',
  method: StoredPaymentMethod,
  request?: Cause,
): void {
  emit(ctx, `payment_method.${happened}`, { ...toPaymentMethod(ctx, method) }, request ? { request } : {});
}

function toIntent(ctx: SandboxContext, intent: StoredIntent) {
  return intent.kind === 'payment' ? toPaymentIntent(ctx, intent) : toSetupIntent(ctx, intent);
}
