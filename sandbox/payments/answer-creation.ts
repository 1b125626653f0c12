import type { z } from 'zod';
import { mergeMetadata } from '../api/customers';
import type { Call } from '../api/route';
import { confirmIntent } from './confirm-intent';
import { shownIntent } from './find-intent';
import { readMethod, toAllowedTypes, toBankOptions, toCustomerId, type CREATE_FIELDS } from './intent-parameters';
import { createIntent } from './intents';
import type { StoredIntent } from './stored-intent';

/** What a kind of intent brings of its own; the rest is asked for alike. */
type Own = Pick<StoredIntent, 'kind' | 'sum' | 'receiptEmail' | 'setupFutureUsage'>;

/** Makes an intent, confirms it where that is asked for at once, and shows it. */
export function answerCreation(
  { ctx, params, request, version }: Call<z.infer<z.ZodObject<typeof CREATE_FIELDS>>>,
  own: Own,
): object {
  const given = {
    ...own,
    customer: toCustomerId(ctx, params),
    description: params.description ?? null,
    metadata: mergeMetadata({}, params.metadata),
    allowedTypes: toAllowedTypes(params, version),
    bankOptions: toBankOptions(params),
    paymentMethod: readMethod(ctx, params),
  };
  const intent = createIntent(ctx, given, request);
  const mandate = params.mandate_data !== undefined;
  return shownIntent(ctx, params.confirm ? confirmIntent(ctx, intent, { mandate, request }) : intent, params.expand);
}
