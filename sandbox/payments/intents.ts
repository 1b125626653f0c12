import type { SandboxContext } from '../state/context';
import type { Cause } from '../state/stored-event';
import { emitIntentEvent } from './emit-payment-event';
import { unexpectedState } from './intent-errors';
import type { CancellationReason, StoredIntent } from './stored-intent';

type Given = Pick<
  StoredIntent,
  | 'kind'
  | 'customer'
  | 'description'
  | 'metadata'
  | 'sum'
  | 'receiptEmail'
  | 'setupFutureUsage'
  | 'paymentMethod'
  | 'allowedTypes'
  | 'bankOptions'
>;

const PREFIX = { payment: 'pi', setup: 'seti' } as const;

export function createIntent(ctx: SandboxContext, given: Given, request: Cause): StoredIntent {
  const id = ctx.ids.next(PREFIX[given.kind]);
  const intent = ctx.documents.intents.insert({
    ...given,
    id,
    clientSecret: `${id}_${ctx.ids.next('secret')}`,
    created: ctx.clock.seconds(),
    status: given.paymentMethod === null ? 'requires_payment_method' : 'requires_confirmation',
    session: null,
    mandate: null,
    attempt: null,
    microdeposits: null,
    lastError: null,
    canceledAt: null,
    cancellationReason: null,
  });
  emitIntentEvent(ctx, 'created', intent, request);
  return intent;
}

/** Whether its bank account can still be chosen, or chosen anew. */
export function isOpenIntent({ status }: StoredIntent): boolean {
  return status === 'requires_payment_method' || status === 'requires_confirmation' || status === 'requires_action';
}

/** @throws StripeError once money moves, or nothing is left to give up */
export function cancelIntent(
  ctx: SandboxContext,
  intent: StoredIntent,
  reason: CancellationReason | null,
  request: Cause,
): StoredIntent {
  if (!isOpenIntent(intent)) throw unexpectedState(intent, 'cancel');
  const canceled = ctx.documents.intents.save({
    ...intent,
    status: 'canceled',
    canceledAt: ctx.clock.seconds(),
    cancellationReason: reason,
  });
  emitIntentEvent(ctx, 'canceled', canceled, request);
  return canceled;
}
