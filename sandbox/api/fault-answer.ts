import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context } from 'hono';
import { ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Fault } from '../control/faults';
import { StripeError, toErrorBody } from './stripe-error';

const ERRORS = {
  429: { message: 'Request rate limit exceeded.', type: 'invalid_request_error', code: 'rate_limit' },
  500: { message: 'An unknown error occurred. The sandbox was told to fail.', type: 'api_error' },
  503: { message: 'Stripe is temporarily unavailable. The sandbox was told to fail.', type: 'api_error' },
} as const;

/** What a request gets instead of its answer. */
export function faultAnswer(
  c: Context,
  answer: NonNullable<Fault['answer']>,
  requestId: string,
  now: number,
): Response {
  if (answer === 'not_json') return new Response('<html>upstream connect error</html>', { status: 200 });
  if (answer === 'reset') {
    z.instanceof(ServerResponse).parse(c.env.outgoing).destroy();
    return RESPONSE_ALREADY_SENT;
  }
  const body = toErrorBody(new StripeError(answer, 'execution', ERRORS[answer]), requestId, now);
  return Response.json(body, { status: answer, headers: { 'request-id': requestId, 'stripe-should-retry': 'false' } });
}
