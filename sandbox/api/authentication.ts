import type { SandboxContext } from '../state/context';
import { findObject } from './find-object';
import { StripeError } from './stripe-error';

const SECRET_TEST_KEY = /^(sk|rk)_test_[\w-]+$/;
const SECRET_LIVE_KEY = /^(sk|rk)_live_[\w-]+$/;
const NO_KEY =
  "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY'). See https://stripe.com/docs/api#authentication for details, or we can help at https://support.stripe.com/.";

const PUBLISHABLE_TEST_KEY = /^pk_test_[\w-]+$/;

/** What a request shows of itself before its parameters are read. */
interface Caller {
  authorization: string | undefined;
  path: string;
  /** Whether the endpoint answers browsers, who have no secret key. */
  publishable: boolean;
}

/**
 * The API key of a request, given as a Bearer token or as the user of HTTP Basic. Any test key opens the one account.
 * Null where a browser may give it among its parameters instead, as Stripe.js does.
 */
export function requireApiKey(ctx: SandboxContext, caller: Caller): string | null {
  if (caller.authorization === undefined && caller.publishable) return null;
  return checkedKey(ctx, readKey(caller.authorization ?? ''), caller);
}

/** The publishable key among a browser's parameters. A secret key has no business there. */
export function requirePublishableKey(key: unknown): string {
  if (typeof key !== 'string' || key === '') throw unauthorized(NO_KEY, undefined);
  if (PUBLISHABLE_TEST_KEY.test(key)) return key;
  throw unauthorized(`Invalid API Key provided: ${masked(key)}`, undefined);
}

export function isPublishableKey(key: string): boolean {
  return key.startsWith('pk_');
}

function checkedKey(ctx: SandboxContext, key: string, { path, publishable }: Caller): string {
  if (key === '') throw unauthorized(NO_KEY, undefined);
  if (SECRET_TEST_KEY.test(key)) return key;
  if (SECRET_LIVE_KEY.test(key)) refuseTestObject(ctx, path);
  if (publishable && PUBLISHABLE_TEST_KEY.test(key)) return key;
  if (isPublishableKey(key)) {
    throw unauthorized(
      'This API call cannot be made with a publishable API key. Please use a secret API key. You can find a list of your API keys at https://dashboard.stripe.com/account/apikeys.',
      'secret_key_required',
    );
  }
  throw unauthorized(`Invalid API Key provided: ${masked(key)}`, undefined);
}

/** A live key is nobody's here; but one that asks for an object of test mode is told which of the two it mixed up. */
function refuseTestObject(ctx: SandboxContext, path: string): void {
  const found = findObject(ctx, path);
  if (!found) return;
  throw new StripeError(404, 'validation', {
    message: `No such ${found.noun}: '${found.id}'; a similar object exists in test mode, but a live mode key was used to make this request.`,
    code: 'resource_missing',
    param: found.param,
  });
}

function readKey(authorization: string): string {
  const [scheme = '', token = ''] = authorization.trim().split(/\s+/, 2);
  if (scheme.toLowerCase() === 'bearer') return token;
  if (scheme.toLowerCase() !== 'basic') return '';
  return Buffer.from(token, 'base64').toString('utf8').split(':', 1)[0] ?? '';
}

/** Enough to recognise one's own key, not enough to use it. */
function masked(key: string): string {
  if (key.length <= 12) return '*'.repeat(key.length);
  return key.slice(0, 8) + '*'.repeat(key.length - 12) + key.slice(-4);
}

function unauthorized(message: string, code: string | undefined): StripeError {
  return new StripeError(401, 'validation', {
    message,
    ...(code !== undefined && { code }),
    headers: { 'www-authenticate': 'Basic realm="Stripe"' },
  });
}
