import { LaunchError } from './launch-error';

/** Resolves once the address answers 2xx. Asks often, since a person or a test is waiting. */
export async function waitUntilAnswering(url: string, timeoutMs: number, signal?: AbortSignal): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  let last = 'no answer';
  while (Date.now() < deadline) {
    signal?.throwIfAborted();
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) });
      if (answer.ok) return;
      last = `${answer.status} ${(await answer.text()).slice(0, 200)}`;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new LaunchError(`${url} was not ready after ${timeoutMs / 1_000} s (${last}).`);
}
