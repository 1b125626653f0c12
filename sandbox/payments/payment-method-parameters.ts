import { z } from 'zod';
import { Metadata, Text, UnsettableText } from '../api/parameters';
import { invalid, missingReference } from '../api/stripe-error';
import { AddressFields, withAddress } from '../api/customers';
import { ACCOUNT_NUMBER, isRoutingNumber } from '../bank/check-numbers';
import type { SandboxContext } from '../state/context';
import { linkedBankDetails } from './bank-details';
import type { NewPaymentMethod } from './payment-methods';
import { AccountType, HolderType, type BankDetails, type Billing } from './stored-payment-method';

const Line = UnsettableText.optional();

export const BillingFields = z.strictObject({
  address: AddressFields.optional(),
  email: Line,
  name: Line,
  phone: Line,
});

const BankFields = z.strictObject({
  account_holder_type: HolderType.optional(),
  account_number: z.string().regex(ACCOUNT_NUMBER, 'The account number must be 4 to 17 digits.').optional(),
  account_type: AccountType.optional(),
  financial_connections_account: Text.optional(),
  routing_number: Text.optional(),
});

/** Parameters of a payment method to be made, wherever they stand. */
export const METHOD_FIELDS = {
  type: z.enum(['us_bank_account']),
  us_bank_account: BankFields.optional(),
  billing_details: BillingFields.optional(),
  metadata: Metadata.optional(),
  allow_redisplay: z.enum(['always', 'limited', 'unspecified']).optional(),
};
export const MethodFields = z.strictObject(METHOD_FIELDS);
type MethodFields = z.infer<typeof MethodFields>;

/** `prefix` is where the fields stand in the request, for the names in errors. */
export function toNewPaymentMethod(ctx: SandboxContext, fields: MethodFields, prefix = ''): NewPaymentMethod {
  const named = (name: string) => (prefix === '' ? name : `${prefix}${name.replace(/^\w+/, '[$&]')}`);
  const billing = toBilling(fields.billing_details);
  if (billing.name === null) throw missing(named('billing_details[name]'));
  return { bank: toBank(ctx, fields.us_bank_account ?? {}, named), billing, metadata: fields.metadata ?? {} };
}

export function toBilling(fields: z.infer<typeof BillingFields> = {}): Billing {
  return {
    address: withAddress(null, fields.address ?? {}),
    email: fields.email ?? null,
    name: fields.name ?? null,
    phone: fields.phone ?? null,
  };
}

function toBank(ctx: SandboxContext, fields: z.infer<typeof BankFields>, named: (name: string) => string): BankDetails {
  const { account_number: accountNumber, routing_number: routingNumber } = fields;
  const linked = fields.financial_connections_account;
  if (linked !== undefined) {
    const param = named('us_bank_account[financial_connections_account]');
    if (accountNumber !== undefined || routingNumber !== undefined) throw exclusive(param);
    const account = ctx.documents.accounts.find(linked);
    if (!account) throw missingReference('financial connections account', linked, param);
    return linkedBankDetails(account);
  }
  if (routingNumber === undefined) throw missing(named('us_bank_account[routing_number]'));
  if (accountNumber === undefined) throw missing(named('us_bank_account[account_number]'));
  if (!isRoutingNumber(routingNumber)) {
    const param = named('us_bank_account[routing_number]');
    throw invalid('The routing number is not one of an American bank.', param, 'routing_number_invalid');
  }
  if (!fields.account_holder_type) throw missing(named('us_bank_account[account_holder_type]'));
  return {
    financialConnectionsAccount: null,
    bankName: null,
    routingNumber,
    last4: accountNumber.slice(-4),
    holderType: fields.account_holder_type,
    accountType: fields.account_type ?? 'checking',
    verified: false,
  };
}

function missing(name: string) {
  return invalid(`Missing required param: ${name}.`, name, 'parameter_missing');
}

function exclusive(param: string) {
  const message = `You may only specify one of these parameters: ${param}, or an account number with its routing number.`;
  return invalid(message, param, 'parameters_exclusive');
}
