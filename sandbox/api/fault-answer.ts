import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context } from 'hono';
import { ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Fault } from '../control/faults';
import { toJson } from './refusal';
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
  const body = errorBody(answer, requestId, now);
  return Response.json(body, { status: answer, headers: { 'request-id': requestId, 'stripe-should-retry': 'false' } });
}

/** What a repetition of the key gets when a failure is kept as its result; null where there was no answer to keep. */
export function failureBody(
  answer: NonNullable<Fault['answer']>,
  requestId: string,
  now: number,
): { status: number; body: string } | null {
  if (answer === 'reset' || answer === 'not_json') return null;
  return { status: answer, body: toJson(errorBody(answer, requestId, now)) };
}

function errorBody(answer: keyof typeof ERRORS, requestId: string, now: number) {
  return toErrorBody(new StripeError(answer, 'execution', ERRORS[answer]), requestId, now);
}
