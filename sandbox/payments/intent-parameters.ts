import { z } from 'zod';
import { requireReferencedCustomer } from '../api/customers';
import { expandable } from '../api/expand';
import { Metadata, Text, UnsettableText } from '../api/parameters';
import { invalid, missingReference } from '../api/stripe-error';
import type { SandboxContext } from '../state/context';
import { Permission } from '../state/stored-account';
import { Prefetch } from '../state/stored-session';
import { hasDynamicPaymentMethods } from '../wire/api-version';
import { MethodFields, toNewPaymentMethod } from './payment-method-parameters';
import { createPaymentMethod } from './payment-methods';
import type { BankOptions } from './stored-intent';
import { AccountType } from './stored-payment-method';

const Flag = z.enum(['true', 'false']).transform((text) => text === 'true');

const BankOptionFields = z.strictObject({
  financial_connections: z
    .strictObject({
      filters: z.strictObject({ account_subcategories: z.array(AccountType).optional() }).optional(),
      permissions: z.array(Permission).min(1).optional(),
      prefetch: z.array(Prefetch).optional(),
      return_url: Text.optional(),
    })
    .optional(),
  setup_future_usage: z.enum(['none', 'off_session', 'on_session', '']).optional(),
  verification_method: z.enum(['automatic', 'instant', 'microdeposits']).optional(),
});

const Acceptance = z.strictObject({
  accepted_at: Text.optional(),
  type: z.enum(['offline', 'online']),
  offline: z.union([z.literal(''), z.strictObject({})]).optional(),
  online: z
    .strictObject({
      infer_from_client: Flag.optional(),
      ip_address: Text.optional(),
      user_agent: Text.optional(),
    })
    .optional(),
});

/** What both kinds of intent take, when they are made as when they are confirmed. */
const COMMON_FIELDS = {
  payment_method: Text.optional(),
  payment_method_data: MethodFields.optional(),
  payment_method_options: z.strictObject({ us_bank_account: BankOptionFields.optional() }).optional(),
  mandate_data: z.strictObject({ customer_acceptance: Acceptance }).optional(),
  return_url: UnsettableText.optional(),
  use_stripe_sdk: Flag.optional(),
  expand: expandable(['payment_method', 'customer']),
};

export const CONFIRM_FIELDS = { ...COMMON_FIELDS, client_secret: Text.optional() };

/** What both take when they are made. */
export const CREATE_FIELDS = {
  ...COMMON_FIELDS,
  allowed_payment_method_types: z.array(Text).min(1).optional(),
  payment_method_types: z.array(Text).min(1).optional(),
  automatic_payment_methods: z
    .strictObject({ enabled: Flag, allow_redirects: z.enum(['always', 'never']).optional() })
    .optional(),
  confirm: Flag.default(false),
  customer: Text.optional(),
  description: UnsettableText.optional(),
  metadata: Metadata.optional(),
};

type Creation = z.infer<z.ZodObject<typeof CREATE_FIELDS>>;

export function toBankOptions(fields: Pick<Creation, 'payment_method_options' | 'return_url'>): BankOptions {
  const options = fields.payment_method_options?.us_bank_account;
  const wanted = options?.financial_connections;
  refuseUnpayable(wanted?.permissions);
  return {
    permissions: wanted?.permissions ?? null,
    prefetch: wanted?.prefetch ?? null,
    accountSubcategories: wanted?.filters?.account_subcategories ?? null,
    returnUrl: wanted?.return_url ?? null,
    verificationMethod: options?.verification_method ?? null,
  };
}

function refuseUnpayable(permissions: readonly Permission[] | undefined): void {
  if (!permissions || permissions.includes('payment_method')) return;
  const param = 'payment_method_options[us_bank_account][financial_connections][permissions]';
  throw invalid('The `payment_method` permission must be among those asked for.', param);
}

/** The types that may pay. From endive on they have another name, and the former is refused. */
export function toAllowedTypes(fields: Creation, version: string): string[] | null {
  const isDynamic = hasDynamicPaymentMethods(version);
  if (isDynamic && fields.payment_method_types) {
    const message =
      'The `payment_method_types` parameter is no longer supported here. Payment methods are managed in the Dashboard; `allowed_payment_method_types` narrows them down.';
    throw invalid(message, 'payment_method_types');
  }
  if (!isDynamic && fields.allowed_payment_method_types) {
    const param = 'allowed_payment_method_types';
    throw invalid(`Received unknown parameter: ${param}`, param, 'parameter_unknown');
  }
  const types = fields.allowed_payment_method_types ?? fields.payment_method_types ?? null;
  if (types && !types.includes('us_bank_account')) {
    const param = isDynamic ? 'allowed_payment_method_types' : 'payment_method_types';
    throw invalid('The sandbox knows the payment method type `us_bank_account` alone.', param);
  }
  return types;
}

export function toCustomerId(ctx: SandboxContext, { customer }: Creation): string | null {
  return customer === undefined ? null : requireReferencedCustomer(ctx, customer, 'customer');
}

/** The payment method that a request names or describes; null where it does neither. */
export function readMethod(
  ctx: SandboxContext,
  fields: Pick<Creation, 'payment_method' | 'payment_method_data'>,
): string | null {
  const { payment_method: id, payment_method_data: data } = fields;
  if (id !== undefined && data !== undefined) {
    const message = 'You may only specify one of these parameters: payment_method, payment_method_data.';
    throw invalid(message, 'payment_method_data', 'parameters_exclusive');
  }
  if (data) return createPaymentMethod(ctx, toNewPaymentMethod(ctx, data, 'payment_method_data')).id;
  if (id === undefined) return null;
  if (!ctx.documents.paymentMethods.find(id)) throw missingReference('PaymentMethod', id, 'payment_method');
  return id;
}
