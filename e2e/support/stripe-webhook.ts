import { createHmac, randomUUID } from 'node:crypto';
import { env } from './env';

/** Delivers an event to the app, signed as Stripe signs it: for what the sandbox cannot be made to say. Answers the status. */
export async function deliverEvent(type: string, object: object): Promise<number> {
  const seconds = Math.floor(Date.now() / 1000);
  const body = JSON.stringify({
    id: `evt_${randomUUID().replaceAll('-', '')}`,
    object: 'event',
    type,
    api_version: '2026-10-28.endive',
    created: seconds,
    livemode: false,
    pending_webhooks: 1,
    request: null,
    data: { object },
  });
  const secret = env.STRIPE_WEBHOOK_SECRET.split(',')[0] ?? '';
  const signature = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  const answer = await fetch(new URL('/api/webhooks/stripe', env.APP_URL), {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', 'stripe-signature': `t=${seconds},v1=${signature}` },
  });
  return answer.status;
}
