import { z } from 'zod';
import type { SandboxContext } from '../state/context';
import type { StoredEndpoint } from '../state/stored-event';
import { isApiVersion } from '../wire/api-version';
import { toList } from '../wire/list-object';
import { toWebhookEndpoint } from '../wire/webhook-endpoint-object';
import { mergeMetadata } from './customers';
import { expandable } from './expand';
import { listPage } from './list-page';
import { Metadata, PAGINATION, Text, UnsettableText } from './parameters';
import { route, type Route } from './route';
import { notFound } from './stripe-error';

const ENDPOINTS_URL = '/v1/webhook_endpoints';

const WebUrl = Text.refine((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''), {
  error: 'Invalid URL: An explicit scheme (such as https) must be provided.',
});
const Details = {
  description: UnsettableText.optional(),
  metadata: Metadata.optional(),
  expand: expandable([]),
};
const NewEndpoint = z.strictObject({
  ...Details,
  url: WebUrl,
  enabled_events: z.array(Text).min(1),
  api_version: Text.refine(isApiVersion, {
    error: ({ input }) => `Invalid Stripe API version: ${String(input)}`,
  }).optional(),
  connect: z.enum(['true', 'false']).optional(),
});
const Changes = z.strictObject({
  ...Details,
  url: WebUrl.optional(),
  enabled_events: z.array(Text).min(1).optional(),
  disabled: z.enum(['true', 'false']).optional(),
});
const NoFields = z.strictObject({ expand: expandable([]) });

export const WEBHOOK_ENDPOINT_ROUTES: readonly Route[] = [
  route('POST', ENDPOINTS_URL, NewEndpoint, ({ ctx, params }) => {
    const secret = ctx.ids.next('whsec', 32);
    const endpoint = ctx.documents.endpoints.insert({
      id: ctx.ids.next('we'),
      created: ctx.clock.seconds(),
      url: params.url,
      enabledEvents: params.enabled_events,
      status: 'enabled',
      apiVersion: params.api_version ?? null,
      description: params.description ?? null,
      metadata: mergeMetadata({}, params.metadata),
      secrets: [{ secret, expiresAt: null }],
    });
    return toWebhookEndpoint(endpoint, secret);
  }),
  route('GET', `${ENDPOINTS_URL}/:id`, NoFields, ({ ctx, id }) => toWebhookEndpoint(requireEndpoint(ctx, id))),
  route('POST', `${ENDPOINTS_URL}/:id`, Changes, ({ ctx, id, params }) => {
    const endpoint = requireEndpoint(ctx, id);
    const saved = ctx.documents.endpoints.save({
      ...endpoint,
      url: params.url ?? endpoint.url,
      enabledEvents: params.enabled_events ?? endpoint.enabledEvents,
      status: params.disabled === undefined ? endpoint.status : params.disabled === 'true' ? 'disabled' : 'enabled',
      description: params.description === undefined ? endpoint.description : params.description,
      metadata: mergeMetadata(endpoint.metadata, params.metadata),
    });
    return toWebhookEndpoint(saved);
  }),
  route('DELETE', `${ENDPOINTS_URL}/:id`, z.strictObject({}), ({ ctx, id }) => {
    const endpoint = requireEndpoint(ctx, id);
    ctx.documents.endpoints.delete(endpoint.id);
    return { id: endpoint.id, object: 'webhook_endpoint', deleted: true };
  }),
  route('GET', ENDPOINTS_URL, z.strictObject({ ...PAGINATION, expand: expandable([]) }), ({ ctx, params }) => {
    const page = listPage(ctx.documents.endpoints, [], params, 'webhook endpoint');
    return toList(
      ENDPOINTS_URL,
      page.data.map((endpoint) => toWebhookEndpoint(endpoint)),
      page.hasMore,
    );
  }),
];

function requireEndpoint(ctx: SandboxContext, id: string): StoredEndpoint {
  const endpoint = ctx.documents.endpoints.find(id);
  if (!endpoint) throw notFound('webhook endpoint', id);
  return endpoint;
}
