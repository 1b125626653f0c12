import { z } from 'zod';
import { Address } from '../state/stored-customer';

const text = z.string().nullable();

const Billing = z.object({ address: Address.nullable(), email: text, name: text, phone: text });
export type Billing = z.infer<typeof Billing>;

export const HolderType = z.enum(['individual', 'company']);
export const AccountType = z.enum(['checking', 'savings']);

/** A US bank account as payments see it. `verified` once its owner proved to have it: by a link, or by microdeposits. */
const BankDetails = z.object({
  financialConnectionsAccount: text,
  bankName: text,
  routingNumber: z.string(),
  last4: z.string(),
  holderType: HolderType,
  accountType: AccountType,
  verified: z.boolean(),
});
export type BankDetails = z.infer<typeof BankDetails>;

export const StoredPaymentMethod = z.object({
  id: z.string(),
  created: z.int(),
  customer: text,
  billing: Billing,
  metadata: z.record(z.string(), z.string()),
  bank: BankDetails,
});
export type StoredPaymentMethod = z.infer<typeof StoredPaymentMethod>;
