import type { SandboxContext } from '../state/context';
import { StripeError, toErrorBody } from './stripe-error';

export interface Answer {
  status: number;
  body: string;
  headers?: Record<string, string>;
}

/** The answer to a request that went wrong. Whatever was thrown, it is one of Stripe's errors. */
export function refusal(ctx: SandboxContext, thrown: unknown, requestId: string): Answer {
  const error = thrown instanceof StripeError ? thrown : unexpected(thrown, requestId);
  const body = toErrorBody(error, requestId, ctx.clock.seconds());
  return { status: error.status, body: toJson(body), headers: error.headers };
}

/** Indented, as Stripe sends it. */
export function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
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
