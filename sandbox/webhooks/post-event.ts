import { Agent as HttpAgent, request as httpRequest, type ClientRequest, type RequestOptions } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

/** What became of one POST: an answer's status, or the reason why none came. */
export interface PostOutcome {
  status: number | null;
  error: string | null;
  durationMs: number;
}

// node:http and not fetch: at a thousand deliveries a second fetch alone would take half of the process's time.
const HTTP = { request: httpRequest, agent: new HttpAgent({ keepAlive: true }) };
const HTTPS = { request: httpsRequest, agent: new HttpsAgent({ keepAlive: true, minVersion: 'TLSv1.2' }) };

/** Sends one signed body. A redirect is an answer like any other: Stripe does not follow it. Never throws. */
export async function postEvent(
  url: string,
  body: string,
  signature: string,
  timeoutMs: number,
  cancel: AbortSignal,
): Promise<PostOutcome> {
  const started = performance.now();
  const outcome = await answerTo(url, body, signature, timeoutMs, cancel).then(
    (status) => ({ status, error: null }),
    (error: unknown) => ({ status: null, error: reasonOf(error) }),
  );
  return { ...outcome, durationMs: Math.round(performance.now() - started) };
}

/** A connection that its other end closed while it was idle has carried nothing: another one is tried at once. */
function answerTo(...sending: Parameters<typeof send>): Promise<number> {
  return send(...sending).catch((error: unknown) => {
    if (error instanceof StaleConnection) return answerTo(...sending);
    throw error;
  });
}

class StaleConnection extends Error {}

function send(url: string, body: string, signature: string, timeoutMs: number, cancel: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = open(url, {
      method: 'POST',
      signal: cancel,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
        'stripe-signature': signature,
        'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
      },
    });
    const patience = setTimeout(() => sent.destroy(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
    sent.once('close', () => clearTimeout(patience));
    sent.once('error', (error) => reject(isStale(sent, error) ? new StaleConnection() : error));
    sent.once('response', (response) => {
      // Nobody reads what it says; what is short is let through, so that the connection can be used again.
      response.resume().once('error', () => undefined);
      resolve(response.statusCode ?? 0);
    });
    sent.end(body);
  });
}

function open(url: string, options: RequestOptions): ClientRequest {
  const { request, agent } = url.startsWith('https:') ? HTTPS : HTTP;
  return request(url, { ...options, agent });
}

function isStale(sent: ClientRequest, error: Error): boolean {
  return sent.reusedSocket && 'code' in error && (error.code === 'ECONNRESET' || error.code === 'EPIPE');
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message || error.name : String(error);
}
