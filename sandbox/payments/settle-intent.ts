import type { SandboxContext } from '../state/context';
import type { Cause } from '../state/stored-event';
import { emitIntentEvent } from './emit-payment-event';
import { paymentOutcome } from './payment-outcome';
import { attachPaymentMethod } from './payment-methods';
import type { LastError, StoredIntent } from './stored-intent';
import type { StoredPaymentMethod } from './stored-payment-method';

/** Confirmed, and the account is its owner's: a setup is done, a payment is on its way. */
export function goOn(
  ctx: SandboxContext,
  intent: StoredIntent,
  method: StoredPaymentMethod,
  request?: Cause,
): StoredIntent {
  if (intent.kind === 'setup') {
    return succeed(ctx, { ...intent, attempt: ctx.ids.next('setatt') }, method, request);
  }
  const processing = ctx.documents.intents.save({
    ...intent,
    status: 'processing',
    attempt: ctx.ids.next('py'),
    microdeposits: null,
  });
  emitIntentEvent(ctx, 'processing', processing, request);
  if (paymentOutcome(method.bank.last4).kind !== 'never') {
    const dueAt = ctx.clock.now() + ctx.settings.current.payment_delay_ms;
    ctx.scheduler.schedule(dueAt, { kind: 'settle_payment', intent: intent.id });
  }
  return processing;
}

/** The bank has answered. */
export function settlePayment(ctx: SandboxContext, id: string): void {
  const intent = ctx.documents.intents.find(id);
  const method = intent?.paymentMethod ? ctx.documents.paymentMethods.find(intent.paymentMethod) : null;
  if (intent?.status !== 'processing' || !method) return;
  const outcome = paymentOutcome(method.bank.last4);
  if (outcome.kind === 'fails') return void fail(ctx, intent, outcome);
  succeed(ctx, intent, method);
}

/** Nothing was paid or set up; another account may be tried. */
export function fail(
  ctx: SandboxContext,
  intent: StoredIntent,
  { code, message }: Pick<LastError, 'code' | 'message'>,
  request?: Cause,
): StoredIntent {
  const failed = ctx.documents.intents.save({
    ...intent,
    status: 'requires_payment_method',
    paymentMethod: null,
    microdeposits: null,
    lastError: { code, message, paymentMethod: intent.paymentMethod },
  });
  emitIntentEvent(ctx, 'failed', failed, request);
  return failed;
}

function succeed(
  ctx: SandboxContext,
  intent: StoredIntent,
  method: StoredPaymentMethod,
  request?: Cause,
): StoredIntent {
  const isKept = intent.kind === 'setup' || intent.setupFutureUsage !== null;
  if (isKept && intent.customer !== null) attachPaymentMethod(ctx, method, intent.customer, request);
  const succeeded = ctx.documents.intents.save({ ...intent, status: 'succeeded', microdeposits: null });
  emitIntentEvent(ctx, 'succeeded', succeeded, request);
  return succeeded;
}
