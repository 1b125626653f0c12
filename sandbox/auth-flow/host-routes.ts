import { Hono, type Context } from 'hono';
import { cors } from 'hono/cors';
import { z } from 'zod';
import { toErrorBody, StripeError } from '../api/stripe-error';
import { Metadata } from '../api/parameters';
import { collectBankAccount } from '../payments/collect-bank-account';
import { BillingFields, toBilling } from '../payments/payment-method-parameters';
import { bankAccountOf } from '../state/bank-account-token';
import { toClientSession } from '../state/client-view';
import type { SandboxContext } from '../state/context';
import { sessionState } from '../state/sessions';
import type { StoredSession } from '../state/stored-session';
import { toBankAccountToken } from '../wire/bank-account-token';
import type { Flows } from './flows';
import { intentOfSecret, sessionOfSecret, sessionToOpen } from './find-session';
import { isLoopbackOrigin } from './origins';

const Body = z.object({ key: z.string(), client_secret: z.string() });

const Collected = Body.extend({
  payment_method_data: z.object({ billing_details: BillingFields, metadata: Metadata.default({}) }),
});

interface Refusal {
  type: 'invalid_request_error' | 'authentication_error';
  code?: string;
  message: string;
}

/** What the Stripe.js stand-in asks for, from the page it runs in: so across origins, and with the secret in the body. */
export function hostRoutes(ctx: SandboxContext, flows: Flows): Hono {
  const routes = new Hono();
  const fromThisMachine = cors({
    origin: (origin) => (isLoopbackOrigin(origin) ? origin : null),
    allowMethods: ['POST'],
    allowHeaders: ['content-type'],
  });
  for (const path of ['/start', '/result', '/token', '/collected']) routes.use(path, fromThisMachine);
  routes.onError((error, c) => {
    if (!(error instanceof StripeError)) throw error;
    return c.json(toErrorBody(error, ctx.ids.next('req', 14), ctx.clock.seconds()), error.status);
  });

  routes.post('/start', async (c) => {
    const origin = c.req.header('origin');
    if (!isLoopbackOrigin(origin)) return c.json({ error: FOREIGN_PAGE }, 403);
    const session = await requireSession(ctx, c, sessionToOpen);
    if (session instanceof Response) return session;
    const state = sessionState(session);
    if (state !== 'open') return c.json({ error: state === 'expired' ? EXPIRED : COMPLETED }, 400);
    const flow = flows.open(session, origin);
    return c.json({ flow_path: `/auth-flow/${flow.id}`, session: toClientSession(ctx, session.id) });
  });

  routes.post('/result', async (c) => {
    const session = await requireSession(ctx, c);
    return session instanceof Response ? session : c.json({ session: toClientSession(ctx, session.id) });
  });

  routes.post('/token', async (c) => {
    const session = await requireSession(ctx, c);
    if (session instanceof Response) return session;
    const account = ctx.store.transaction(() => bankAccountOf(ctx, session.id));
    if (!account) return c.json({ error: NO_BANK_ACCOUNT }, 400);
    return c.json({ session: toClientSession(ctx, session.id), token: toBankAccountToken(account) });
  });

  routes.post('/collected', async (c) => {
    const body = Collected.safeParse(await c.req.json().catch(() => null));
    if (!body.success) return c.json({ error: NO_BILLING }, 400);
    if (!body.data.key.startsWith('pk_test_')) return c.json({ error: WRONG_KEY }, 401);
    const intent = intentOfSecret(ctx, body.data.client_secret);
    if (!intent) return c.json({ error: UNKNOWN_INTENT }, 404);
    const { billing_details: billing, metadata } = body.data.payment_method_data;
    ctx.store.transaction(() => collectBankAccount(ctx, intent, { billing: toBilling(billing), metadata }));
    return c.json({ collected: true });
  });

  return routes;
}

async function requireSession(
  ctx: SandboxContext,
  c: Context,
  find = sessionOfSecret,
): Promise<StoredSession | Response> {
  const body = Body.safeParse(await c.req.json().catch(() => null));
  if (!body.success) return c.json({ error: INCOMPLETE }, 400);
  if (!body.data.key.startsWith('pk_test_')) return c.json({ error: WRONG_KEY }, 401);
  const { client_secret: secret } = body.data;
  return ctx.store.transaction(() => find(ctx, secret)) ?? c.json({ error: UNKNOWN }, 404);
}

const FOREIGN_PAGE: Refusal = {
  type: 'invalid_request_error',
  code: 'origin_not_allowed',
  message: 'The sandbox opens its modal only over pages of this machine, such as http://localhost:3000.',
};
const INCOMPLETE: Refusal = {
  type: 'invalid_request_error',
  code: 'parameter_missing',
  message: 'Missing required param: client_secret.',
};
const WRONG_KEY: Refusal = {
  type: 'authentication_error',
  message: 'Invalid API Key provided. The sandbox takes publishable test keys, which begin with pk_test_.',
};
const UNKNOWN: Refusal = {
  type: 'invalid_request_error',
  code: 'resource_missing',
  message: 'No such Financial Connections session: the client secret is not known here.',
};
const UNKNOWN_INTENT: Refusal = {
  type: 'invalid_request_error',
  code: 'resource_missing',
  message: 'No such intent: the client secret is not known here.',
};
const NO_BILLING: Refusal = {
  type: 'invalid_request_error',
  code: 'parameter_missing',
  message: 'Missing required param: payment_method_data[billing_details].',
};
const NO_BANK_ACCOUNT: Refusal = {
  type: 'invalid_request_error',
  code: 'financial_connections_account_unavailable_account_numbers',
  message:
    'No account of this session can be made a token of: it needs the `payment_method` permission and an account that payments can be made from.',
};
const EXPIRED: Refusal = {
  type: 'invalid_request_error',
  code: 'session_expired',
  message: 'This Financial Connections session has expired. Create a new one and try again.',
};
const COMPLETED: Refusal = {
  type: 'invalid_request_error',
  code: 'session_already_completed',
  message: 'This Financial Connections session has already been used. Create a new one and try again.',
};
