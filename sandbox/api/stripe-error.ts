import type Stripe from 'stripe';

type Type = 'api_error' | 'idempotency_error' | 'invalid_request_error';

export interface StripeErrorFields {
  message: string;
  type?: Type;
  code?: string;
  param?: string;
  headers?: Record<string, string>;
}

/**
 * A refusal as Stripe words it. `validation` refusals happen before a request is carried out, so they are never kept
 * for its idempotency key; the others are its result.
 * https://docs.stripe.com/api/errors
 */
export class StripeError extends Error {
  readonly type: Type;
  readonly code: string | undefined;
  readonly param: string | undefined;
  readonly headers: Record<string, string>;

  constructor(
    readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 429 | 500 | 503,
    readonly phase: 'validation' | 'execution',
    fields: StripeErrorFields,
  ) {
    super(fields.message);
    this.name = 'StripeError';
    this.type = fields.type ?? 'invalid_request_error';
    this.code = fields.code;
    this.param = fields.param;
    this.headers = fields.headers ?? {};
  }
}

/** The body of an error answer. */
export function toErrorBody(error: StripeError, requestId: string, now: number): { error: Stripe.StripeRawError } {
  return {
    error: {
      ...(error.code !== undefined && {
        code: error.code,
        doc_url: `https://stripe.com/docs/error-codes/${error.code.replaceAll('_', '-')}`,
      }),
      message: error.message,
      ...(error.param !== undefined && { param: error.param }),
      request_log_url: `https://dashboard.stripe.com/test/logs/${requestId}?t=${now}`,
      type: error.type,
    },
  };
}

/** What the URL names does not exist. `noun` as in `No such customer: 'cus_1'`. */
export function notFound(noun: string, id: string, param = 'id'): StripeError {
  return new StripeError(404, 'validation', {
    message: `No such ${noun}: '${id}'`,
    code: 'resource_missing',
    param,
  });
}

/** What a parameter names does not exist. */
export function missingReference(noun: string, id: string, param: string): StripeError {
  return new StripeError(400, 'validation', {
    message: `No such ${noun}: '${id}'`,
    code: 'resource_missing',
    param,
  });
}

/** A parameter that cannot be accepted as it is. */
export function invalid(message: string, param?: string, code?: string): StripeError {
  return new StripeError(400, 'validation', {
    message,
    ...(param !== undefined && { param }),
    ...(code !== undefined && { code }),
  });
}
