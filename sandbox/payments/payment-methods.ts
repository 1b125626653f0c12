import type { SandboxContext } from '../state/context';
import type { Cause } from '../state/stored-event';
import { emitPaymentMethodEvent } from './emit-payment-event';
import type { BankDetails, Billing, StoredPaymentMethod } from './stored-payment-method';

export interface NewPaymentMethod {
  bank: BankDetails;
  billing: Billing;
  metadata: Record<string, string>;
}

export function createPaymentMethod(ctx: SandboxContext, asked: NewPaymentMethod): StoredPaymentMethod {
  return ctx.documents.paymentMethods.insert({
    id: ctx.ids.next('pm'),
    created: ctx.clock.seconds(),
    customer: null,
    ...asked,
  });
}

/** Kept with its customer for the next time. Does nothing where it is theirs already. */
export function attachPaymentMethod(
  ctx: SandboxContext,
  method: StoredPaymentMethod,
  customer: string,
  request?: Cause,
): StoredPaymentMethod {
  if (method.customer === customer) return method;
  const attached = ctx.documents.paymentMethods.save({ ...method, customer });
  emitPaymentMethodEvent(ctx, 'attached', attached, request);
  return attached;
}
