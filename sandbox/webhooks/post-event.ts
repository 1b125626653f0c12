/** What became of one POST: an answer's status, or the reason why none came. */
export interface PostOutcome {
  status: number | null;
  error: string | null;
  durationMs: number;
}

/** Sends one signed body. A redirect is an answer like any other: Stripe does not follow it. Never throws. */
export async function postEvent(
  url: string,
  body: string,
  signature: string,
  timeoutMs: number,
  cancel: AbortSignal,
): Promise<PostOutcome> {
  const started = performance.now();
  const outcome = (status: number | null, error: string | null) => ({
    status,
    error,
    durationMs: Math.round(performance.now() - started),
  });
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      redirect: 'manual',
      signal: AbortSignal.any([cancel, AbortSignal.timeout(timeoutMs)]),
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'stripe-signature': signature,
        'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
      },
    });
    await response.body?.cancel();
    return outcome(response.status, null);
  } catch (error) {
    return outcome(null, reasonOf(error, timeoutMs));
  }
}

function reasonOf(error: unknown, timeoutMs: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${timeoutMs} ms`;
  return error.cause instanceof Error ? error.cause.message || error.cause.name : error.message;
}
