import 'server-only';
import { DISCLOSED } from '@/lib/domain/link-disclosure';
import { env } from '@/lib/env/server';
import { stripe } from './client';

/** A Stripe customer for a person. The idempotency key comes from the user id: two tabs make one customer. */
export async function createCustomer(user: { id: string; name: string; email: string }): Promise<string> {
  const customer = await stripe().customers.create(
    { name: user.name, email: user.email, metadata: { florin_user: user.id } },
    { idempotencyKey: `florin-customer-${user.id}` },
  );
  return customer.id;
}

export interface LinkSession {
  readonly id: string;
  /** Opens the modal. Goes to the browser that asked and nowhere else: not stored, logged or put in a URL. */
  readonly clientSecret: string;
}

/** `attemptKey` makes a repeated call of one attempt answer with the same session. https://docs.stripe.com/api/financial_connections/sessions/create */
export async function openLinkSession(customerId: string, attemptKey: string): Promise<LinkSession> {
  const session = await stripe().financialConnections.sessions.create(
    {
      account_holder: { type: 'customer', customer: customerId },
      permissions: [...DISCLOSED],
      prefetch: ['balances', 'ownership'],
    },
    { idempotencyKey: `florin-link-${attemptKey}` },
  );
  if (!session.client_secret) throw new Error(`Stripe gave the session ${session.id} no client secret.`);
  return { id: session.id, clientSecret: session.client_secret };
}

/** Whose session it is, as Stripe says; null when there is no such session. */
export async function linkSessionHolder(sessionId: string): Promise<string | null> {
  const session = await stripe().financialConnections.sessions.retrieve(sessionId);
  const customer = session.account_holder?.customer;
  return typeof customer === 'string' ? customer : (customer?.id ?? null);
}

/** The key Stripe.js is started with. Public by nature, but read at run time, so that one build serves every deployment. */
export const publishableKey = (): string => env().STRIPE_PUBLISHABLE_KEY;
