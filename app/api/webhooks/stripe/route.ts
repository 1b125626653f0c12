import { log } from '@/lib/log';
import { receiveStripeWebhook } from '@/lib/use-cases/receive-stripe-webhook';
import { readBody } from './read-body';

/** Stripe's door: no session and no CSRF token, the signature is the credential. This file only translates HTTP. */
export async function POST(request: Request): Promise<Response> {
  try {
    const body = await readBody(request);
    if (body === null) return Response.json({ kind: 'rejected', reason: 'too_large' }, { status: 413 });
    const receipt = await receiveStripeWebhook(body, request.headers.get('stripe-signature'));
    return Response.json(receipt, { status: receipt.kind === 'rejected' ? 400 : 200 });
  } catch (err) {
    log().error({ err }, 'a webhook could not be applied; Stripe will send it again');
    return Response.json({ kind: 'failed' }, { status: 500 });
  }
}
