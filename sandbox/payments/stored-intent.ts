import { z } from 'zod';
import { Permission } from '../state/stored-account';
import { Prefetch } from '../state/stored-session';
import { AccountType } from './stored-payment-method';

const text = z.string().nullable();

/** How the modal that collects a bank account for this intent behaves. */
const BankOptions = z.object({
  /** As they were asked for; null is the plain right to pay. */
  permissions: z.array(Permission).nullable(),
  prefetch: z.array(Prefetch).nullable(),
  accountSubcategories: z.array(AccountType).nullable(),
  returnUrl: text,
  verificationMethod: z.enum(['automatic', 'instant', 'microdeposits']).nullable(),
});
export type BankOptions = z.infer<typeof BankOptions>;

const IntentStatus = z.enum([
  'requires_payment_method',
  'requires_confirmation',
  'requires_action',
  'processing',
  'succeeded',
  'canceled',
]);

/** Why the last try came to nothing. */
const LastError = z.object({ code: z.string(), message: z.string(), paymentMethod: text });
export type LastError = z.infer<typeof LastError>;

export const CancellationReason = z.enum(['abandoned', 'duplicate', 'fraudulent', 'requested_by_customer']);
export type CancellationReason = z.infer<typeof CancellationReason>;

/** A PaymentIntent or a SetupIntent: they live alike, but for the money that only one of them moves. */
export const StoredIntent = z.object({
  id: z.string(),
  kind: z.enum(['payment', 'setup']),
  clientSecret: z.string(),
  created: z.int(),
  customer: text,
  description: text,
  metadata: z.record(z.string(), z.string()),
  /** Minor units; null where nothing is paid. */
  sum: z.object({ amount: z.int(), currency: z.string() }).nullable(),
  receiptEmail: text,
  setupFutureUsage: z.enum(['on_session', 'off_session']).nullable(),
  status: IntentStatus,
  paymentMethod: text,
  allowedTypes: z.array(z.string()).nullable(),
  bankOptions: BankOptions,
  /** Of the session that collects, or collected, its bank account. */
  session: text,
  mandate: text,
  /** Its charge, or its setup attempt, by id. */
  attempt: text,
  /** Small deposits under way to a typed account. */
  microdeposits: z.object({ arrivalDate: z.int() }).nullable(),
  lastError: LastError.nullable(),
  canceledAt: z.int().nullable(),
  cancellationReason: CancellationReason.nullable(),
});
export type StoredIntent = z.infer<typeof StoredIntent>;
