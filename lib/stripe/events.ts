import 'server-only';
import Stripe from 'stripe';
import { stripe } from './client';
import { patiently } from './patiently';
import { APPLIED_TYPES } from './read-account-event';

const PER_PAGE = 100;

export interface EventWindow {
  readonly from: Date;
  readonly until: Date;
}

export interface EventPage {
  /** Oldest first. */
  readonly events: readonly Stripe.Event[];
  /** There are newer ones in the window. */
  readonly hasNewer: boolean;
}

/**
 * The events of a window, oldest first: the page after `cursor`, or the first. Stripe lists the newest first, so the first page is found by
 * walking down to it; from there its pages are turned back upwards. A cursor Stripe no longer knows begins anew.
 * https://docs.stripe.com/api/events/list
 */
export async function eventsAfter(window: EventWindow, cursor: string | null): Promise<EventPage> {
  if (cursor === null) return oldestEvents(window);
  try {
    const page = await list(window, { ending_before: cursor });
    return { events: page.data.toReversed(), hasNewer: page.has_more };
  } catch (error) {
    if (error instanceof Stripe.errors.StripeInvalidRequestError && error.param === 'ending_before')
      return oldestEvents(window);
    throw error;
  }
}

async function oldestEvents(window: EventWindow): Promise<EventPage> {
  let page = await list(window, {});
  let hasNewer = false;
  while (page.has_more) {
    const last = page.data.at(-1);
    if (!last) break;
    page = await list(window, { starting_after: last.id });
    hasNewer = true;
  }
  return { events: page.data.toReversed(), hasNewer };
}

const seconds = (time: Date): number => Math.floor(time.getTime() / 1000);

const list = ({ from, until }: EventWindow, cursor: { starting_after?: string; ending_before?: string }) =>
  patiently(() =>
    stripe().events.list({
      types: [...APPLIED_TYPES],
      created: { gte: seconds(from), lte: seconds(until) },
      limit: PER_PAGE,
      ...cursor,
    }),
  );
