import 'server-only';
import type Stripe from 'stripe';
import { recordDeletedHolder } from '@/lib/data/account-holders';
import { saveSnapshot, type Saved } from '@/lib/data/save-snapshot';
import type { SignedEvent } from '@/lib/data/snapshot-reading';
import { hasEvent, recordIgnoredEvent } from '@/lib/data/webhook-events';
import { log } from '@/lib/log';
import { asksForFetch, isDeletedCustomer, isKnownEvent, readAccountEvent } from '@/lib/stripe/read-account-event';
import { isOfOurMode } from '@/lib/stripe/verify-event';

/** What became of an event. `refused`: it is kept, and its reading is not taken. */
export type Applied = 'applied' | 'duplicate' | 'ignored' | 'refused';

/** Applies a verified event once, in one statement that also enters its id. Throws when we fail, leaving nothing behind. */
export async function applyEvent(event: Stripe.Event, signed: SignedEvent): Promise<Applied> {
  const foreign = whyForeign(event);
  if (foreign) return ignore(event, { ...signed, body: withoutData(event) }, foreign, 'error');
  if (isDeletedCustomer(event)) return (await recordDeletedHolder(signed)) ? 'applied' : 'duplicate';
  if (!isKnownEvent(event.type)) return ignore(event, signed, 'an event of an unknown type was recorded');
  if (asksForFetch(event) && (await hasEvent(event.id))) return 'duplicate';
  const snapshot = await readAccountEvent(event);
  if (!snapshot) return ignore(event, signed, 'an event about no account was recorded');
  return report(event, snapshot.id, await saveSnapshot(snapshot, signed));
}

/** What should not come here at all: somebody's attention is wanted, and nothing of what it holds is kept. */
function whyForeign(event: Stripe.Event): string | null {
  if (!isOfOurMode(event)) return 'alarm: an event of the other mode (test or live) was delivered here';
  if (event.account || event.context) return 'alarm: an event of a connected account was delivered here';
  return null;
}

const withoutData = ({ id, type, created, livemode, api_version }: Stripe.Event): string =>
  JSON.stringify({ id, type, created, livemode, api_version });

async function ignore(event: Stripe.Event, signed: SignedEvent, why: string, level: 'warn' | 'error' = 'warn') {
  const entered = await recordIgnoredEvent(signed);
  log()[level]({ eventId: event.id, type: event.type }, why);
  return entered ? 'ignored' : 'duplicate';
}

function report({ id: eventId, type }: Stripe.Event, accountId: string, saved: Saved): Applied {
  if (saved === 'other_holder')
    log().error(
      { eventId, type, accountId },
      'alarm: an account was reported under another customer; nothing was moved',
    );
  else if (saved === 'holder_deleted' || saved === 'account_erased')
    log().warn({ eventId, type, accountId, saved }, 'news of an account that was deleted here was refused');
  else log().info({ eventId, type, accountId, saved }, 'webhook received');
  return saved === 'applied' || saved === 'duplicate' ? saved : 'refused';
}
