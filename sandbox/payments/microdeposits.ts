import { StripeError } from '../api/stripe-error';
import type { SandboxContext } from '../state/context';
import type { Cause } from '../state/stored-event';
import { unexpectedState } from './intent-errors';
import { fail, goOn } from './settle-intent';
import type { StoredIntent } from './stored-intent';

/** What the person read on the account's statement: two amounts in cents, or a code. */
export type Proof = { amounts: readonly number[] } | { descriptorCode: string };

/** Accounts whose deposits do not come through. */
const UNREACHABLE_LAST4 = '6661';

/**
 * Whether somebody has the account they typed. Stripe's test values: 32 and 45, or SM11AA, are right; 10 and 11, or
 * SM33CC, were once too often; 40 and 41, or SM44DD, came too late; all others are wrong and may be tried again.
 * https://docs.stripe.com/payments/ach-direct-debit/accept-a-payment#test-microdeposit-amounts-and-descriptor-codes
 * @throws StripeError where the proof is none
 */
export function verifyMicrodeposits(
  ctx: SandboxContext,
  intent: StoredIntent,
  proof: Proof,
  request: Cause,
): StoredIntent {
  const method = intent.paymentMethod === null ? null : ctx.documents.paymentMethods.find(intent.paymentMethod);
  if (intent.status !== 'requires_action' || !method) throw unexpectedState(intent, 'verify microdeposits for');
  const given = 'amounts' in proof ? [...proof.amounts].sort((one, other) => one - other).join() : proof.descriptorCode;
  if (method.bank.last4 === UNREACHABLE_LAST4) return fail(ctx, intent, UNREACHABLE, request);
  if (given === '10,11' || given === 'SM33CC') return fail(ctx, intent, TOO_OFTEN, request);
  if (given === '40,41' || given === 'SM44DD') return fail(ctx, intent, TOO_LATE, request);
  if (given !== '32,45' && given !== 'SM11AA') throw mismatch('amounts' in proof);
  const proven = ctx.documents.paymentMethods.save({ ...method, bank: { ...method.bank, verified: true } });
  return goOn(ctx, intent, proven, request);
}

const UNREACHABLE = {
  code: 'payment_method_microdeposit_failed',
  message: 'The microdeposits could not be sent to this account.',
};
const TOO_OFTEN = {
  code: 'payment_method_microdeposit_verification_attempts_exceeded',
  message: 'The microdeposits were given wrongly too often. Collect the bank account again.',
};
const TOO_LATE = {
  code: 'payment_method_microdeposit_verification_timeout',
  message: 'The microdeposits were not verified in time. Collect the bank account again.',
};

function mismatch(byAmounts: boolean): StripeError {
  const what = byAmounts ? 'amounts' : 'descriptor_code';
  return new StripeError(400, 'execution', {
    code: `payment_method_microdeposit_verification_${what}_mismatch`,
    param: what,
    message: `The ${byAmounts ? 'amounts' : 'code'} given are not those of the microdeposits that were sent.`,
  });
}
