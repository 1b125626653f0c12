import { z } from 'zod';
import { mergeMetadata } from '../api/customers';
import { route, type Route } from '../api/route';
import { confirmIntent } from './confirm-intent';
import { shownIntent } from './find-intent';
import { CREATE_FIELDS, readMethod, toAllowedTypes, toBankOptions, toCustomerId } from './intent-parameters';
import { intentRoutes } from './intent-routes';
import { createIntent } from './intents';

const NewSetup = z.strictObject({ ...CREATE_FIELDS, usage: z.enum(['off_session', 'on_session']).optional() });

export const SETUP_INTENT_ROUTES: readonly Route[] = [
  route('POST', '/v1/setup_intents', NewSetup, ({ ctx, params, request, version }) => {
    const given = {
      kind: 'setup' as const,
      customer: toCustomerId(ctx, params),
      description: params.description ?? null,
      metadata: mergeMetadata({}, params.metadata),
      sum: null,
      receiptEmail: null,
      setupFutureUsage: params.usage ?? null,
      allowedTypes: toAllowedTypes(params, version),
      bankOptions: toBankOptions(params),
      paymentMethod: readMethod(ctx, params),
    };
    const intent = createIntent(ctx, given, request);
    const mandate = params.mandate_data !== undefined;
    return shownIntent(ctx, params.confirm ? confirmIntent(ctx, intent, { mandate, request }) : intent, params.expand);
  }),
  ...intentRoutes('setup'),
];
