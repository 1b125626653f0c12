import { receiveStripeWebhook, type Receipt } from '@/lib/use-cases/receive-stripe-webhook';
import { readBody, type BodyFault } from './read-body';

const REFUSALS: Record<BodyFault, number> = {
  too_large: 413,
  too_slow: 408,
  not_json: 415,
  encoded: 415,
  cut_off: 400,
};

/** Stripe's door: no session and no CSRF token, the signature is the credential. This file only translates HTTP. */
export async function POST(request: Request): Promise<Response> {
  const body = await readBody(request);
  if (!body.ok) return refuse(body.fault);
  const receipt = await receiveStripeWebhook(body.text, request.headers.get('stripe-signature'));
  return Response.json(receipt, { status: statusOf(receipt), headers: waitBeforeRetry(receipt) });
}

/** Whoever is still sending is not listened to any more. */
const refuse = (reason: BodyFault) =>
  Response.json({ kind: 'rejected', reason }, { status: REFUSALS[reason], headers: { Connection: 'close' } });

function statusOf({ kind }: Receipt): number {
  if (kind === 'rejected') return 400;
  if (kind === 'failed') return 500;
  return kind === 'unavailable' ? 503 : 200;
}

const waitBeforeRetry = ({ kind }: Receipt): HeadersInit => (kind === 'unavailable' ? { 'Retry-After': '30' } : {});

const onlyPost = () => new Response(null, { status: 405, headers: { Allow: 'POST' } });

export {
  onlyPost as GET,
  onlyPost as HEAD,
  onlyPost as OPTIONS,
  onlyPost as PUT,
  onlyPost as PATCH,
  onlyPost as DELETE,
};
