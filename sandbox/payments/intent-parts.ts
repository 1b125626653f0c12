import type Stripe from 'stripe';
import type { SandboxContext } from '../state/context';
import { toPaymentMethod } from './payment-method-object';
import type { LastError, StoredIntent } from './stored-intent';

/** Which of an intent's references are shown whole instead of by id. */
export interface IntentExpansion {
  paymentMethod: boolean;
  customer: boolean;
}

export const BY_ID: IntentExpansion = { paymentMethod: false, customer: false };

/** The only way to pay that is imitated. */
export const TYPES = ['us_bank_account'];

export function toPaymentMethodField(
  ctx: SandboxContext,
  id: string | null,
  expand: boolean,
): string | Stripe.PaymentMethod | null {
  const method = id !== null && expand ? ctx.documents.paymentMethods.find(id) : null;
  return method ? toPaymentMethod(ctx, method) : id;
}

/** What was asked of the modal, as an intent repeats it. */
export function toBankOptions({ bankOptions }: StoredIntent) {
  const { accountSubcategories, permissions, prefetch, returnUrl, verificationMethod } = bankOptions;
  return {
    us_bank_account: {
      financial_connections: {
        ...(accountSubcategories && { filters: { account_subcategories: accountSubcategories } }),
        permissions: permissions ?? ['payment_method'],
        prefetch,
        ...(returnUrl !== null && { return_url: returnUrl }),
      },
      verification_method: verificationMethod ?? 'automatic',
    },
  };
}

/** Typed accounts are proven by two small deposits, or by one with a code: here by either. */
export function toNextAction({ id, microdeposits, status }: StoredIntent) {
  if (status !== 'requires_action' || !microdeposits) return null;
  return {
    type: 'verify_with_microdeposits',
    verify_with_microdeposits: {
      arrival_date: microdeposits.arrivalDate,
      hosted_verification_url: `https://payments.stripe.com/microdeposit/sandbox_${id}`,
      microdeposit_type: 'amounts' as const,
    },
  };
}

export function toLastError(ctx: SandboxContext, error: LastError | null) {
  if (error === null) return null;
  const method = error.paymentMethod === null ? null : ctx.documents.paymentMethods.find(error.paymentMethod);
  return {
    code: error.code,
    doc_url: `https://stripe.com/docs/error-codes/${error.code.replaceAll('_', '-')}`,
    message: error.message,
    ...(method && { payment_method: toPaymentMethod(ctx, method) }),
    type: 'invalid_request_error' as const,
  };
}
