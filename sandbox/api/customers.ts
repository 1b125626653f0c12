import { z } from 'zod';
import type { SandboxContext } from '../state/context';
import { Address, type StoredCustomer } from '../state/stored-customer';
import { emitCustomerEvent } from '../webhooks/emit-event';
import { toCustomer, toDeletedCustomer } from '../wire/customer-object';
import { toList } from '../wire/list-object';
import { expandable } from './expand';
import { listPage, rangeConditions } from './list-page';
import { Metadata, PAGINATION, Range, Text, UnsettableText } from './parameters';
import { route, type Route } from './route';
import { missingReference, notFound } from './stripe-error';

const Line = UnsettableText.optional();
export const AddressFields = z.strictObject({
  city: Line,
  country: Line,
  line1: Line,
  line2: Line,
  postal_code: Line,
  state: Line,
});

/** The part of Stripe's parameters that is about a person; billing is not imitated. */
const CustomerFields = z.strictObject({
  name: Line,
  email: Line,
  phone: Line,
  description: Line,
  address: AddressFields.optional(),
  metadata: Metadata.optional(),
  preferred_locales: z.array(Text).optional(),
  expand: expandable([]),
});
type CustomerFields = z.infer<typeof CustomerFields>;

const NoFields = z.strictObject({ expand: expandable([]) });

export const CUSTOMER_ROUTES: readonly Route[] = [
  route('POST', '/v1/customers', CustomerFields, ({ ctx, params, request }) => {
    const customer = ctx.documents.customers.insert(withFields(newCustomer(ctx), params));
    emitCustomerEvent(ctx, 'customer.created', customer, { request });
    return toCustomer(customer);
  }),
  route('GET', '/v1/customers/:id', NoFields, ({ ctx, id }) => {
    const customer = ctx.documents.customers.find(id);
    if (!customer) throw notFound('customer', id);
    return customer.deleted ? toDeletedCustomer(customer) : toCustomer(customer);
  }),
  route('POST', '/v1/customers/:id', CustomerFields, ({ ctx, id, params, request }) => {
    const before = requireCustomer(ctx, id);
    const customer = ctx.documents.customers.save(withFields(before, params));
    const previousAttributes = changedAttributes(toCustomer(before), toCustomer(customer));
    emitCustomerEvent(ctx, 'customer.updated', customer, { request, previousAttributes });
    return toCustomer(customer);
  }),
  route('DELETE', '/v1/customers/:id', z.strictObject({}), ({ ctx, id, request }) => {
    const customer = requireCustomer(ctx, id);
    ctx.documents.customers.save({ ...customer, deleted: true });
    emitCustomerEvent(ctx, 'customer.deleted', customer, { request });
    return toDeletedCustomer(customer);
  }),
  route(
    'GET',
    '/v1/customers',
    z.strictObject({ ...PAGINATION, email: Text.optional(), created: Range.optional(), expand: expandable([]) }),
    ({ ctx, params }) => {
      const conditions = [
        { field: 'deleted', in: [0] },
        ...(params.email === undefined ? [] : [{ field: 'email', in: [params.email] }]),
        ...rangeConditions('created', params.created),
      ];
      const page = listPage(ctx.documents.customers, conditions, params, 'customer');
      return toList('/v1/customers', page.data.map(toCustomer), page.hasMore);
    },
  ),
];

function requireCustomer(ctx: SandboxContext, id: string): StoredCustomer {
  const customer = ctx.documents.customers.find(id);
  if (!customer || customer.deleted) throw notFound('customer', id);
  return customer;
}

/**
 * The customer that a parameter names.
 * @throws StripeError where there is none, or no more
 */
export function requireReferencedCustomer(ctx: SandboxContext, id: string, param: string): string {
  const customer = ctx.documents.customers.find(id);
  if (!customer || customer.deleted) throw missingReference('customer', id, param);
  return customer.id;
}

function newCustomer(ctx: SandboxContext): StoredCustomer {
  return {
    id: ctx.ids.next('cus', 14),
    created: ctx.clock.seconds(),
    deleted: false,
    name: null,
    email: null,
    phone: null,
    description: null,
    address: null,
    metadata: {},
    preferredLocales: [],
    invoicePrefix: ctx.ids.next('', 8).slice(1).toUpperCase(),
  };
}

/** What was not sent stays as it was; what was sent empty is gone. */
function withFields(customer: StoredCustomer, fields: CustomerFields): StoredCustomer {
  return {
    ...customer,
    name: fields.name === undefined ? customer.name : fields.name,
    email: fields.email === undefined ? customer.email : fields.email,
    phone: fields.phone === undefined ? customer.phone : fields.phone,
    description: fields.description === undefined ? customer.description : fields.description,
    address: fields.address === undefined ? customer.address : withAddress(customer.address, fields.address),
    metadata: mergeMetadata(customer.metadata, fields.metadata),
    preferredLocales: fields.preferred_locales ?? customer.preferredLocales,
  };
}

export function withAddress(address: Address | null, fields: z.infer<typeof AddressFields>): Address {
  const empty = { city: null, country: null, line1: null, line2: null, postal_code: null, state: null };
  return Address.parse({ ...empty, ...address, ...fields });
}

export function mergeMetadata(
  metadata: Record<string, string>,
  changes: Record<string, string> = {},
): Record<string, string> {
  return Object.fromEntries(Object.entries({ ...metadata, ...changes }).filter(([, value]) => value !== ''));
}

function changedAttributes(before: object, after: object): Record<string, unknown> {
  const now = new Map<string, unknown>(Object.entries(after));
  return Object.fromEntries(
    Object.entries(before).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(now.get(key))),
  );
}
