import { Hono, type Context } from 'hono';
import { setTimeout as wait } from 'node:timers/promises';
import type { Fault } from '../control/faults';
import type { SandboxContext } from '../state/context';
import { DEFAULT_API_VERSION, isApiVersion } from '../wire/api-version';
import { isLoopbackOrigin } from '../auth-flow/origins';
import { isPublishableKey, requireApiKey, requirePublishableKey } from './authentication';
import { failureBody, faultAnswer } from './fault-answer';
import { parseForm, type FormFields } from './form';
import { findReply, InProgress, keepReply, keyInUse, toRepeatable, type Repeatable } from './idempotency';
import { readFormBody } from './read-body';
import { refusal, toJson, type Answer } from './refusal';
import { matchRoute, takesPublishableKey } from './routes';
import { invalid, StripeError } from './stripe-error';

interface Asked {
  method: string;
  path: string;
  params: FormFields;
  version: string;
  isPublishable: boolean;
  requestId: string;
  idempotencyKey: string | null;
  repeatable: Repeatable | null;
}

/** A request as far as it could be read: what it asks, or why nobody can tell. */
type Read = { asked: Asked; answer?: undefined } | { asked?: undefined; answer: Answer };

/** Stripe's REST API under /v1. */
export function apiRoutes(ctx: SandboxContext): Hono {
  const routes = new Hono();
  const inProgress = new InProgress();
  routes.all('/v1/*', async (c) => {
    const requestId = ctx.ids.next('req', 14);
    const fault = ctx.faults.take(c.req.method, c.req.path);
    const read = await readRequest(ctx, c, requestId);
    const repeatable = read.asked?.repeatable ?? null;
    if (repeatable && !inProgress.claim(repeatable)) {
      return respond(c, requestId, refusal(ctx, keyInUse(repeatable), requestId));
    }
    try {
      if (fault && fault.latency_ms > 0) await wait(fault.latency_ms);
      return answerRead(ctx, c, requestId, read, fault);
    } finally {
      if (repeatable) inProgress.release(repeatable);
    }
  });
  return routes;
}

function answerRead(ctx: SandboxContext, c: Context, requestId: string, read: Read, fault: Fault | null): Response {
  const failure = fault?.answer ?? null;
  if (failure !== null && fault?.carry_out !== true) {
    const repeatable = fault?.keep ? read.asked?.repeatable : null;
    const body = failureBody(failure, requestId, ctx.clock.seconds());
    if (repeatable && body && !findReply(ctx, repeatable)) keepReply(ctx, repeatable, { requestId, ...body });
    return faultAnswer(c, failure, requestId, ctx.clock.seconds());
  }
  const answer = read.answer ?? carryOut(ctx, read.asked);
  return failure === null ? respond(c, requestId, answer) : faultAnswer(c, failure, requestId, ctx.clock.seconds());
}

function respond(c: Context, requestId: string, answer: Answer): Response {
  return new Response(answer.body, {
    status: answer.status,
    headers: {
      'content-type': 'application/json',
      'cache-control': 'no-cache, no-store',
      'request-id': requestId,
      'stripe-version': knownVersion(c),
      ...openToPages(c),
      ...echoed(c, 'idempotency-key'),
      ...echoed(c, 'stripe-account'),
      ...(answer.status >= 500 && { 'stripe-should-retry': 'false' }),
      ...answer.headers,
    },
  });
}

/** Never throws: what cannot be read is answered with one of Stripe's errors. */
async function readRequest(ctx: SandboxContext, c: Context, requestId: string): Promise<Read> {
  try {
    const { method, path } = c.req;
    const publishable = takesPublishableKey(method, path);
    const shownKey = requireApiKey(ctx, { authorization: c.req.header('authorization'), path, publishable });
    const version = c.req.header('stripe-version') ?? DEFAULT_API_VERSION;
    if (!isApiVersion(version)) throw invalid(`Invalid Stripe API version: ${version}`);
    const form = parseForm([new URL(c.req.url).search.slice(1), await readFormBody(c.req.raw)].join('&'));
    const { apiKey, params } = shownKey === null ? takeKey(form) : { apiKey: shownKey, params: form };
    const key = c.req.header('idempotency-key');
    const repeatable = toRepeatable(apiKey, key, method, path, params);
    const isPublishable = isPublishableKey(apiKey);
    const idempotencyKey = key ?? null;
    return { asked: { method, path, params, version, isPublishable, requestId, idempotencyKey, repeatable } };
  } catch (error) {
    return { answer: refusal(ctx, error, requestId) };
  }
}

function takeKey({ key, ...params }: FormFields): { apiKey: string; params: FormFields } {
  return { apiKey: requirePublishableKey(key), params };
}

/** The effect and the answer kept for its key are one transaction: no crash can leave one without the other. */
function carryOut(ctx: SandboxContext, asked: Asked): Answer {
  const { requestId, repeatable } = asked;
  try {
    const known = repeatable && findReply(ctx, repeatable);
    if (known) {
      const headers = { 'idempotent-replayed': 'true', 'original-request': known.requestId };
      return { status: known.status, body: known.body, headers };
    }
    return ctx.store.transaction(() => {
      const answer = perform(ctx, asked);
      if (repeatable) keepReply(ctx, repeatable, { requestId, status: answer.status, body: answer.body });
      return answer;
    });
  } catch (error) {
    const answer = refusal(ctx, error, requestId);
    const isResult = !(error instanceof StripeError && error.phase === 'validation');
    if (repeatable && isResult) keepReply(ctx, repeatable, { requestId, status: answer.status, body: answer.body });
    return answer;
  }
}

function perform(ctx: SandboxContext, asked: Asked): Answer {
  const { method, path, params, version, isPublishable, requestId, idempotencyKey } = asked;
  const { route, id } = matchRoute(method, path);
  const request = { id: requestId, idempotency_key: idempotencyKey };
  return { status: 200, body: toJson(route.answer({ ctx, id, request, version, isPublishable }, params)) };
}

/** Pages of this machine may read the answers: Stripe.js asks from within them. */
function openToPages(c: Context): Record<string, string> {
  const origin = c.req.header('origin');
  return isLoopbackOrigin(origin) ? { 'access-control-allow-origin': origin, vary: 'origin' } : {};
}

function knownVersion(c: Context): string {
  const version = c.req.header('stripe-version') ?? DEFAULT_API_VERSION;
  return isApiVersion(version) ? version : DEFAULT_API_VERSION;
}

function echoed(c: Context, header: string): Record<string, string> {
  const value = c.req.header(header);
  return value === undefined ? {} : { [header]: value };
}
