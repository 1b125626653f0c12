import { receiveStripeWebhook } from '@/lib/use-cases/receive-stripe-webhook';
import { type BodyFault, FAULT_STATUS, statusOf, waitBeforeRetry } from '@/lib/use-cases/webhook-door';
import { readBody } from './read-body';

/** Stripe's door: no session and no CSRF token, the signature is the credential. This file only translates HTTP. */
export async function POST(request: Request): Promise<Response> {
  const body = await readBody(request);
  if (!body.ok) return refuse(body.fault);
  const receipt = await receiveStripeWebhook(body.text, request.headers.get('stripe-signature'));
  return Response.json(receipt, { status: statusOf(receipt), headers: waitBeforeRetry(receipt) });
}

/** Whoever is still sending is not listened to any more. */
const refuse = (reason: BodyFault) =>
  Response.json({ kind: 'rejected', reason }, { status: FAULT_STATUS[reason], headers: { Connection: 'close' } });

const onlyPost = () => new Response(null, { status: 405, headers: { Allow: 'POST' } });

export {
  onlyPost as GET,
  onlyPost as HEAD,
  onlyPost as OPTIONS,
  onlyPost as PUT,
  onlyPost as PATCH,
  onlyPost as DELETE,
};
