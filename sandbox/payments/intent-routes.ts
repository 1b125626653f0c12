import { z } from 'zod';
import { expandable } from '../api/expand';
import { listPage, rangeConditions } from '../api/list-page';
import { Integer, PAGINATION, Range, Text } from '../api/parameters';
import { route, type Call, type Route } from '../api/route';
import { invalid } from '../api/stripe-error';
import { toList } from '../wire/list-object';
import { confirmIntent } from './confirm-intent';
import { CONFIRM_FIELDS, readMethod } from './intent-parameters';
import { cancelIntent } from './intents';
import { verifyMicrodeposits, type Proof } from './microdeposits';
import { nounOf, requireIntent, shownIntent } from './find-intent';
import { CancellationReason, type StoredIntent } from './stored-intent';

const expand = expandable(['payment_method', 'customer']);
const Retrieval = z.strictObject({ client_secret: Text.optional(), expand });
const Cancellation = z.strictObject({ cancellation_reason: CancellationReason.optional(), expand });
const Verification = z.strictObject({
  amounts: z.array(Integer).length(2).optional(),
  descriptor_code: Text.optional(),
  client_secret: Text.optional(),
  expand,
});
const Confirmation = z.strictObject(CONFIRM_FIELDS);
const PaymentConfirmation = z.strictObject({
  ...CONFIRM_FIELDS,
  off_session: z.enum(['true', 'false', 'one_off', 'recurring']).optional(),
  receipt_email: Text.optional(),
  setup_future_usage: z.enum(['off_session', 'on_session']).optional(),
});
const Listing = z.strictObject({
  ...PAGINATION,
  customer: Text.optional(),
  created: Range.optional(),
  expand: expandable(['data.payment_method', 'data.customer']),
});

/** What is done alike to PaymentIntents and SetupIntents. */
export function intentRoutes(kind: StoredIntent['kind']): readonly Route[] {
  const url = `/v1/${kind}_intents`;
  const confirmation = kind === 'payment' ? PaymentConfirmation : Confirmation;
  return [
    route('GET', url, Listing, ({ ctx, params }) => {
      const conditions = [
        { field: 'kind', in: [kind] },
        ...(params.customer === undefined ? [] : [{ field: 'customer', in: [params.customer] }]),
        ...rangeConditions('created', params.created),
      ];
      const page = listPage(ctx.documents.intents, conditions, params, nounOf(kind));
      const asked = params.expand.map((path) => path.replace('data.', ''));
      return toList(
        url,
        page.data.map((intent) => shownIntent(ctx, intent, asked)),
        page.hasMore,
      );
    }),
    route('GET', `${url}/:id`, Retrieval, (call) => shown(call, requireIntent(kind, call)), { publishable: true }),
    route('POST', `${url}/:id/confirm`, confirmation, (call) => shown(call, confirm(kind, call)), {
      publishable: true,
    }),
    route('POST', `${url}/:id/cancel`, Cancellation, ({ params, ...call }) => {
      const intent = requireIntent(kind, { ...call, params: {} });
      const canceled = cancelIntent(call.ctx, intent, params.cancellation_reason ?? null, call.request);
      return shown({ ...call, params }, canceled);
    }),
    route('POST', `${url}/:id/verify_microdeposits`, Verification, (call) => shown(call, verify(kind, call)), {
      publishable: true,
    }),
  ];
}

function confirm(kind: StoredIntent['kind'], call: Call<z.infer<typeof Confirmation>>): StoredIntent {
  const { ctx, params, request } = call;
  const intent = requireIntent(kind, call);
  const paymentMethod = readMethod(ctx, params) ?? intent.paymentMethod;
  return confirmIntent(ctx, { ...intent, paymentMethod }, { mandate: params.mandate_data !== undefined, request });
}

function verify(kind: StoredIntent['kind'], call: Call<z.infer<typeof Verification>>): StoredIntent {
  const { ctx, params, request } = call;
  return verifyMicrodeposits(ctx, requireIntent(kind, call), toProof(params), request);
}

function toProof({ amounts, descriptor_code: descriptorCode }: z.infer<typeof Verification>): Proof {
  if (amounts && descriptorCode === undefined) return { amounts };
  if (descriptorCode !== undefined && !amounts) return { descriptorCode };
  throw amounts
    ? invalid(
        'You may only specify one of these parameters: amounts, descriptor_code.',
        'amounts',
        'parameters_exclusive',
      )
    : invalid('Missing required param: amounts.', 'amounts', 'parameter_missing');
}

function shown(call: Omit<Call<{ expand: string[] }>, 'id'>, intent: StoredIntent): object {
  return shownIntent(call.ctx, intent, call.params.expand, call.isPublishable);
}
