import 'server-only';
import pino from 'pino';
import { env } from '@/lib/env/server';

/** Whatever object is logged, these never reach the output: secrets, names, addresses, account numbers. */
const REDACTED = [
  'authorization',
  'cookie',
  'password',
  'token',
  'secret',
  'clientSecret',
  'client_secret',
  'publishableKey',
  'name',
  'email',
  'phone',
  'address',
  'raw_address',
  'owners',
  'account_numbers',
  'payload',
  'header',
];

/** Stripe's secrets keep their prefixes wherever they turn up, an error's message included. */
const SECRETS = /\b(?:(?:sk|rk|pk)_(?:test|live)|whsec|fcsess_client_secret)_\w+|\bfcsess_\w+_secret_\w+/g;

export const scrub = (text: string): string => text.replace(SECRETS, '[redacted]');

/** What may be said of an error: its class, a scrubbed message and stack; never the request or the row that caused it. */
function describeError(error: Error & { code?: unknown; requestId?: unknown }) {
  return {
    type: error.name,
    message: scrub(error.message),
    stack: error.stack ? scrub(error.stack) : undefined,
    ...(typeof error.code === 'string' ? { code: error.code } : {}),
    ...(typeof error.requestId === 'string' ? { requestId: error.requestId } : {}),
  };
}

let logger: pino.Logger | undefined;

/** The structured log: `log().info({ accountId }, 'balance refreshed')`. One JSON line each, to standard output. */
export function log(): pino.Logger {
  logger ??= makeLogger(env().LOG_LEVEL);
  return logger;
}

export function makeLogger(level: string, destination?: pino.DestinationStream): pino.Logger {
  const paths = REDACTED.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);
  const options = {
    level,
    base: null,
    redact: { paths, censor: '[redacted]' },
    serializers: { err: describeError },
    hooks: { streamWrite: scrub },
  };
  // Not held back, and not waited for: lines that come while one is being written go out together.
  return pino(options, destination ?? pino.destination({ dest: 1, sync: false }));
}
