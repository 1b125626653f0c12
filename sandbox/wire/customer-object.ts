import type Stripe from 'stripe';
import type { StoredCustomer } from '../state/stored-customer';

/** https://docs.stripe.com/api/customers/object. Billing is not imitated: its fields have a new customer's values. */
export function toCustomer(customer: StoredCustomer): Stripe.Customer {
  return {
    id: customer.id,
    object: 'customer',
    address: customer.address,
    balance: 0,
    created: customer.created,
    currency: null,
    default_source: null,
    delinquent: false,
    description: customer.description,
    discount: null,
    email: customer.email,
    invoice_prefix: customer.invoicePrefix,
    invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
    livemode: false,
    metadata: customer.metadata,
    name: customer.name,
    next_invoice_sequence: 1,
    phone: customer.phone,
    preferred_locales: customer.preferredLocales,
    shipping: null,
    tax_exempt: 'none',
    test_clock: null,
  };
}

export function toDeletedCustomer(customer: StoredCustomer): Stripe.DeletedCustomer {
  return { id: customer.id, object: 'customer', deleted: true };
}
