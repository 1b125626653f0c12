import { createHash } from 'node:crypto';
import type { SandboxContext } from '../state/context';
import type { StoredReply } from '../state/stored-reply';
import type { FormFields } from './form';
import { StripeError } from './stripe-error';

const LONGEST_KEY = 255;

/** A POST that may be repeated: which key of whom, and what was asked. */
export interface Repeatable {
  id: string;
  key: string;
  fingerprint: string;
}

/**
 * The keys of the requests that are being answered. In memory alone: a request that a crash broke off has neither an
 * effect nor an answer, so its key is free again.
 */
export class InProgress {
  readonly #ids = new Set<string>();

  /** False when another request with this key is under way. */
  claim({ id }: Repeatable): boolean {
    if (this.#ids.has(id)) return false;
    this.#ids.add(id);
    return true;
  }

  release({ id }: Repeatable): void {
    this.#ids.delete(id);
  }
}

/** Never kept as the key's result: it says nothing about what the first request comes to. */
export function keyInUse({ key }: Repeatable): StripeError {
  return new StripeError(409, 'validation', {
    type: 'idempotency_error',
    code: 'idempotency_key_in_use',
    message: `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key}. Please try again later.`,
  });
}

export function toRepeatable(
  apiKey: string,
  key: string | undefined,
  method: string,
  path: string,
  params: FormFields,
): Repeatable | null {
  if (method !== 'POST' || key === undefined || key === '') return null;
  if (key.length > LONGEST_KEY) {
    const message = `Idempotency keys can be at most ${LONGEST_KEY} characters long, this one has ${key.length}.`;
    throw new StripeError(400, 'validation', { message, type: 'idempotency_error' });
  }
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([method, path, sorted(params)]))
    .digest('hex');
  return { id: `${apiKey}/${key}`, key, fingerprint };
}

/** The answer this key got the first time, or null when it is new. Throws when it was used for something else. */
export function findReply(ctx: SandboxContext, { id, key, fingerprint }: Repeatable): StoredReply | null {
  const reply = ctx.documents.replies.find(id);
  if (reply === null || reply.fingerprint === fingerprint) return reply;
  throw new StripeError(400, 'validation', {
    type: 'idempotency_error',
    message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
  });
}

export function keepReply(
  ctx: SandboxContext,
  { id, fingerprint }: Repeatable,
  answer: Pick<StoredReply, 'requestId' | 'status' | 'body'>,
): void {
  ctx.documents.replies.insert({ id, fingerprint, created: ctx.clock.seconds(), ...answer });
}

/** The same parameters in another order are the same parameters. */
function sorted(value: FormFields[string]): unknown {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}
