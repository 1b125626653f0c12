import type * as z from 'zod/mini';

/** The session is over: only signing in again helps. */
export class SignedOutError extends Error {
  override readonly name = 'SignedOutError';
}

/**
 * Asks one of our own GET routes for a view. Throws on any answer but the one expected. The shape is loaded beside the answer: a page that is
 * only looked at never needs it, and it is the larger part of its own size.
 */
export async function fetchView<View>(
  path: string,
  loadShape: () => Promise<z.ZodMiniType<View>>,
  signal: AbortSignal,
): Promise<View> {
  const [response, shape] = await Promise.all([
    fetch(path, { signal, headers: { accept: 'application/json' } }),
    loadShape(),
  ]);
  if (response.status === 401) throw new SignedOutError(`GET ${path} answered 401`);
  if (!response.ok) throw new Error(`GET ${path} answered ${response.status}`);
  return shape.parse(await response.json());
}
