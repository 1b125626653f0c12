import { z } from 'zod';

const text = z.string().nullable();

export const Address = z.object({
  city: text,
  country: text,
  line1: text,
  line2: text,
  postal_code: text,
  state: text,
});
export type Address = z.infer<typeof Address>;

export const StoredCustomer = z.object({
  id: z.string(),
  created: z.int(),
  deleted: z.boolean(),
  name: text,
  email: text,
  phone: text,
  description: text,
  address: Address.nullable(),
  metadata: z.record(z.string(), z.string()),
  preferredLocales: z.array(z.string()),
  invoicePrefix: z.string(),
});
export type StoredCustomer = z.infer<typeof StoredCustomer>;
