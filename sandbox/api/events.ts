import { z } from 'zod';
import type { SandboxContext } from '../state/context';
import type { StoredEvent } from '../state/stored-event';
import { pendingWebhooks } from '../webhooks/emit-event';
import { DEFAULT_API_VERSION } from '../wire/api-version';
import { toEvent } from '../wire/event-object';
import { toList } from '../wire/list-object';
import { expandable } from './expand';
import { listPage, rangeConditions } from './list-page';
import { PAGINATION, Range, Text } from './parameters';
import { route, type Route } from './route';
import { invalid, notFound } from './stripe-error';

const Listing = z.strictObject({
  ...PAGINATION,
  type: Text.optional(),
  types: z.array(Text).max(20).optional(),
  created: Range.optional(),
  expand: expandable([]),
});

export const EVENT_ROUTES: readonly Route[] = [
  route('GET', '/v1/events', Listing, ({ ctx, params }) => {
    if (params.type !== undefined && params.types !== undefined) {
      throw invalid('You may only specify one of these parameters: type, types.', 'types', 'parameters_exclusive');
    }
    const conditions = [
      ...(params.types === undefined ? [] : [{ field: 'type', in: params.types }]),
      ...(params.type === undefined ? [] : [{ field: 'type', matches: params.type }]),
      ...rangeConditions('created', params.created),
    ];
    const page = listPage(ctx.documents.events, conditions, params, 'event');
    return toList(
      '/v1/events',
      page.data.map((event) => show(ctx, event)),
      page.hasMore,
    );
  }),
  route('GET', '/v1/events/:id', z.strictObject({ expand: expandable([]) }), ({ ctx, id }) => {
    const event = ctx.documents.events.find(id);
    if (!event) throw notFound('event', id);
    return show(ctx, event);
  }),
];

function show(ctx: SandboxContext, event: StoredEvent) {
  return toEvent(event, DEFAULT_API_VERSION, pendingWebhooks(ctx, event.id));
}
