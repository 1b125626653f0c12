import { z } from 'zod';
import { mergeMetadata, requireReferencedCustomer } from '../api/customers';
import { expandable } from '../api/expand';
import { listPage } from '../api/list-page';
import { Metadata, PAGINATION, Text } from '../api/parameters';
import { route, type Route } from '../api/route';
import { invalid, notFound } from '../api/stripe-error';
import type { SandboxContext } from '../state/context';
import { toList } from '../wire/list-object';
import { emitPaymentMethodEvent } from './emit-payment-event';
import { toPaymentMethod } from './payment-method-object';
import { BillingFields, METHOD_FIELDS, toBilling, toNewPaymentMethod } from './payment-method-parameters';
import { attachPaymentMethod, createPaymentMethod } from './payment-methods';
import type { StoredPaymentMethod } from './stored-payment-method';

const URL = '/v1/payment_methods';
const expand = expandable(['customer']);
const Expand = z.strictObject({ expand });
const Type = z.enum(['us_bank_account']);
const Listing = z.strictObject({
  ...PAGINATION,
  customer: Text.optional(),
  type: Type.optional(),
  expand: expandable(['data.customer']),
});

export const PAYMENT_METHOD_ROUTES: readonly Route[] = [
  route('POST', URL, z.strictObject({ ...METHOD_FIELDS, expand }), ({ ctx, params }) => {
    const { expand: asked, ...fields } = params;
    return shown(ctx, createPaymentMethod(ctx, toNewPaymentMethod(ctx, fields)), asked);
  }),
  route('GET', URL, Listing, ({ ctx, params }) => listed(ctx, URL, params)),
  route('GET', `${URL}/:id`, Expand, ({ ctx, id, params }) => shown(ctx, requireMethod(ctx, id), params.expand)),
  route(
    'POST',
    `${URL}/:id`,
    z.strictObject({ billing_details: BillingFields.optional(), metadata: Metadata.optional(), expand }),
    ({ ctx, id, params }) => {
      const method = requireMethod(ctx, id);
      const billing = params.billing_details ? toBilling(params.billing_details) : method.billing;
      const metadata = mergeMetadata(method.metadata, params.metadata);
      return shown(ctx, ctx.documents.paymentMethods.save({ ...method, billing, metadata }), params.expand);
    },
  ),
  route('POST', `${URL}/:id/attach`, z.strictObject({ customer: Text, expand }), ({ ctx, id, params, request }) => {
    const method = requireMethod(ctx, id);
    const customer = requireReferencedCustomer(ctx, params.customer, 'customer');
    if (method.customer !== null && method.customer !== customer) throw invalid(THEIRS);
    if (!method.bank.verified) throw invalid(UNVERIFIED);
    return shown(ctx, attachPaymentMethod(ctx, method, customer, request), params.expand);
  }),
  route('POST', `${URL}/:id/detach`, Expand, ({ ctx, id, params, request }) => {
    const method = requireMethod(ctx, id);
    if (method.customer === null) throw invalid(NOBODYS);
    const detached = ctx.documents.paymentMethods.save({ ...method, customer: null });
    emitPaymentMethodEvent(ctx, 'detached', detached, request);
    return shown(ctx, detached, params.expand);
  }),
  route('GET', '/v1/customers/:id/payment_methods', Listing.omit({ customer: true }), ({ ctx, id, params }) => {
    const customer = ctx.documents.customers.find(id);
    if (!customer || customer.deleted) throw notFound('customer', id);
    return listed(ctx, `/v1/customers/${id}/payment_methods`, { ...params, customer: id });
  }),
];

const NOUN = 'PaymentMethod';
const THEIRS = 'The payment method you provided has already been attached to a customer.';
const NOBODYS = 'The payment method you provided is not attached to a customer so detachment is impossible.';
const UNVERIFIED =
  'A bank account that was typed is to be verified first. Use a SetupIntent, or an account linked with Financial Connections.';

function requireMethod(ctx: SandboxContext, id: string): StoredPaymentMethod {
  const method = ctx.documents.paymentMethods.find(id);
  if (!method) throw notFound(NOUN, id, 'payment_method');
  return method;
}

function shown(ctx: SandboxContext, method: StoredPaymentMethod, asked: readonly string[]) {
  return toPaymentMethod(ctx, method, { customer: asked.includes('customer') });
}

/** Without a customer: those that nobody keeps are not listed, as at Stripe. */
function listed(ctx: SandboxContext, url: string, params: z.infer<typeof Listing>) {
  const conditions = params.customer === undefined ? [] : [{ field: 'customer', in: [params.customer] }];
  const page = listPage(ctx.documents.paymentMethods, conditions, params, NOUN);
  const customer = params.expand.includes('data.customer');
  return toList(
    url,
    page.data.map((method) => toPaymentMethod(ctx, method, { customer })),
    page.hasMore,
  );
}
