import { Hono, type Context } from 'hono';
import type { SandboxContext } from '../state/context';
import { DEFAULT_API_VERSION, isApiVersion } from '../wire/api-version';
import { requireApiKey } from './authentication';
import { faultAnswer } from './fault-answer';
import { parseForm, type FormFields } from './form';
import { findReply, keepReply, toRepeatable, type Repeatable } from './idempotency';
import { readFormBody } from './read-body';
import { matchRoute } from './routes';
import { invalid, StripeError, toErrorBody } from './stripe-error';

interface Answer {
  status: number;
  body: string;
  headers?: Record<string, string>;
}

interface Asked {
  method: string;
  path: string;
  params: FormFields;
  requestId: string;
  idempotencyKey: string | null;
  repeatable: Repeatable | null;
}

/** Stripe's REST API under /v1. */
export function apiRoutes(ctx: SandboxContext): Hono {
  const routes = new Hono();
  routes.all('/v1/*', async (c) => {
    const requestId = ctx.ids.next('req', 14);
    const version = c.req.header('stripe-version') ?? DEFAULT_API_VERSION;
    const fault = await ctx.faults.hit(c.req.method, c.req.path);
    if (fault?.answer && !fault.carry_out) return faultAnswer(c, fault.answer, requestId, ctx.clock.seconds());
    const answer = await answerRequest(ctx, c, requestId, version);
    if (fault?.answer) return faultAnswer(c, fault.answer, requestId, ctx.clock.seconds());
    return new Response(answer.body, {
      status: answer.status,
      headers: {
        'content-type': 'application/json',
        'cache-control': 'no-cache, no-store',
        'request-id': requestId,
        'stripe-version': isApiVersion(version) ? version : DEFAULT_API_VERSION,
        ...echoed(c, 'idempotency-key'),
        ...echoed(c, 'stripe-account'),
        ...(answer.status >= 500 && { 'stripe-should-retry': 'false' }),
        ...answer.headers,
      },
    });
  });
  return routes;
}

/** Never throws: whatever goes wrong is one of Stripe's errors. */
async function answerRequest(ctx: SandboxContext, c: Context, requestId: string, version: string): Promise<Answer> {
  try {
    const apiKey = requireApiKey(c.req.header('authorization'));
    if (!isApiVersion(version)) throw invalid(`Invalid Stripe API version: ${version}`);
    const { method, path } = c.req;
    const params = parseForm([new URL(c.req.url).search.slice(1), await readFormBody(c.req.raw)].join('&'));
    const key = c.req.header('idempotency-key');
    const repeatable = toRepeatable(apiKey, key, method, path, params);
    return carryOut(ctx, { method, path, params, requestId, idempotencyKey: key ?? null, repeatable });
  } catch (error) {
    return refusal(ctx, error, requestId);
  }
}

/** The effect and the answer kept for its key are one transaction: no crash can leave one without the other. */
function carryOut(ctx: SandboxContext, asked: Asked): Answer {
  const { requestId, repeatable } = asked;
  const known = repeatable && findReply(ctx, repeatable);
  if (known) {
    const headers = { 'idempotent-replayed': 'true', 'original-request': known.requestId };
    return { status: known.status, body: known.body, headers };
  }
  try {
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

function perform(ctx: SandboxContext, { method, path, params, requestId, idempotencyKey }: Asked): Answer {
  const { route, id } = matchRoute(method, path);
  const result = route.answer(ctx, id, params, { id: requestId, idempotency_key: idempotencyKey });
  return { status: 200, body: toJson(result) };
}

function refusal(ctx: SandboxContext, thrown: unknown, requestId: string): Answer {
  const error = thrown instanceof StripeError ? thrown : unexpected(thrown, requestId);
  const body = toErrorBody(error, requestId, ctx.clock.seconds());
  return { status: error.status, body: toJson(body), headers: error.headers };
}

/** A mistake of the sandbox's own: told in full to whoever runs it, not to whoever asked. */
function unexpected(thrown: unknown, requestId: string): StripeError {
  const told = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  process.stderr.write(`sandbox: ${requestId} failed: ${told}\n`);
  return new StripeError(500, 'execution', {
    type: 'api_error',
    message: 'An unknown error occurred in the sandbox. Its output has the details.',
  });
}

function echoed(c: Context, header: string): Record<string, string> {
  const value = c.req.header(header);
  return value === undefined ? {} : { [header]: value };
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
