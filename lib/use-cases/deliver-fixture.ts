import { randomUUID } from 'node:crypto';
import Stripe from 'stripe';
import { findLinkedAccount } from '@/lib/data/find-account';
import { aPerson } from '@/lib/data/people-fixture';
import { env } from '@/lib/env/server';
import { aWireAccount, aWireEvent } from '@/lib/stripe/wire-fixture';
import { POST } from '@/app/api/webhooks/stripe/route';

type AccountChange = Parameters<typeof aWireAccount>[0];
type EventChange = Partial<ReturnType<typeof aWireEvent>>;

export const suffix = () => randomUUID().replaceAll('-', '');

/** For tests: a signed delivery, as Stripe would make it. */
export async function deliver(event: object | string, headers: Record<string, string> = {}) {
  const body = typeof event === 'string' ? event : JSON.stringify(event);
  const [secret = ''] = env().STRIPE_WEBHOOK_SECRET;
  const signature = Stripe.webhooks.generateTestHeaderString({ payload: body, secret });
  const request = new Request('http://localhost/api/webhooks/stripe', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', 'stripe-signature': signature, ...headers },
  });
  const answer = await POST(request);
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as object };
}

/** For tests: a person, and an account of theirs that nobody here has heard of yet. */
export async function anAccount() {
  const ids = { id: `fca_${suffix()}`, customer: `cus_${suffix()}` };
  const userId = await aPerson({ customerId: ids.customer });
  const holder = { type: 'customer' as const, customer: ids.customer };
  const account = (change: AccountChange = {}) => aWireAccount({ id: ids.id, account_holder: holder, ...change });
  const event = (accountChange: AccountChange = {}, eventChange: EventChange = {}) =>
    aWireEvent({ id: `evt_${suffix()}`, data: { object: account(accountChange) }, ...eventChange });
  return { ids, userId, account, event, read: () => findLinkedAccount(userId, ids.id) };
}

/** Seconds after a fixed moment, as Stripe counts them. */
export const second = (after: number): number => 1_795_000_000 + after;

export const cash = (usd: number, asOf = second(50)) => ({
  as_of: asOf,
  current: { usd },
  type: 'cash' as const,
  cash: { available: { usd } },
});

export const refreshed = (status: string, attemptedAt = second(50)) => ({
  last_attempted_at: attemptedAt,
  next_refresh_available_at: status === 'pending' ? null : attemptedAt + 50,
  status: status as 'succeeded',
});
