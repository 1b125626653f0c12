import type { IncomingMessage, ServerResponse } from 'node:http';
import { receiveStripeWebhook } from '@/lib/use-cases/receive-stripe-webhook';
import { FAULT_STATUS, statusOf, waitBeforeRetry } from '@/lib/use-cases/webhook-door';
import { readBody } from './read-body';

/** The same as in the web process, so that one rule of a proxy sends Stripe's deliveries here. */
const WEBHOOK_PATH = '/api/webhooks/stripe';
const LIVE_PATH = '/api/health/live';

/** Stripe's door again, without pages beside it: the same use case, the same answers. This file only translates HTTP. */
export async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url === LIVE_PATH) return send(response, 200, { ok: true });
  if (request.url !== WEBHOOK_PATH) return send(response, 404, { error: 'There is nothing here.' });
  if (request.method !== 'POST') return void response.writeHead(405, { Allow: 'POST' }).end();
  const body = await readBody(request);
  if (!body.ok) {
    const refusal = { kind: 'rejected', reason: body.fault };
    // Whoever is still sending is not listened to any more.
    return send(response, FAULT_STATUS[body.fault], refusal, { Connection: 'close' });
  }
  const receipt = await receiveStripeWebhook(body.text, request.headers['stripe-signature']?.toString() ?? null);
  send(response, statusOf(receipt), receipt, waitBeforeRetry(receipt));
}

function send(response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void {
  const text = JSON.stringify(body);
  const length = Buffer.byteLength(text);
  response.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': length, ...headers }).end(text);
}
