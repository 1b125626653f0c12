import { expect, it } from 'vitest';
import { z } from 'zod';
import { startReceiver, waitUntil } from './support/receiver';
import { first, startSandbox, type Rig } from './support/start-sandbox';

const CREATED = 'financial_connections.account.created';
const SCHEDULE = [5, 60, 3_600];
const Log = z.object({
  attempts: z.array(z.object({ at: z.number(), attempt: z.number(), status: z.number().nullable() })),
  pending: z.array(z.object({ attempts: z.number(), next_attempt_at: z.number() })),
});

/** One event on its way to an endpoint that refuses it, on a clock that the test moves. */
async function refusedOnce(refusals: number) {
  const rig = await startSandbox({ webhookRetrySeconds: SCHEDULE });
  const { stripe, control } = rig;
  const endpoint = await startReceiver();
  const { id, secret } = await stripe.webhookEndpoints.create({ url: endpoint.url, enabled_events: [CREATED] });
  endpoint.secret = secret ?? '';
  endpoint.answers.push(...Array<number>(refusals).fill(503));
  await rig.linkedOne('Test (Non-OAuth)', 'Success', []);
  const log = async () => Log.parse(await control('GET', `/deliveries?event=${first(endpoint.received).event.id}`));
  await waitUntil(
    async () => endpoint.received.length === 1 && (await log()).attempts.length === 2,
    'the first attempt',
  );
  return { ...rig, id, endpoint, log, advance: (seconds: number) => advance(rig, seconds) };
}

const advance = (rig: Rig, seconds: number) => rig.control('POST', '/clock', { advance: seconds });

it('follow the schedule, on the sandbox’s clock, and end with it', async () => {
  const { endpoint, log, advance, stripe } = await refusedOnce(4);
  const attempts = [];
  for (const seconds of [3, 2, 55, 5, 3_500, 100, 86_400]) {
    await advance(seconds);
    attempts.push(endpoint.received.length);
  }
  expect(attempts).toEqual([1, 2, 2, 3, 3, 4, 4]);
  const { attempts: logged, pending } = await log();
  const own = logged.filter(({ status }) => status === 503).reverse();
  expect(own.map(({ attempt }) => attempt)).toEqual([1, 2, 3, 4]);
  const gaps = own.slice(1).map(({ at }, index) => at - (own[index]?.at ?? 0));
  for (const [index, gap] of gaps.entries()) expect(Math.abs(gap - (SCHEDULE[index] ?? 0))).toBeLessThanOrEqual(2);
  expect(pending).toEqual([]);
  const { event } = first(endpoint.received);
  expect(new Set(endpoint.received.map(({ body }) => body)).size).toBe(1);
  expect((await stripe.events.retrieve(event.id)).pending_webhooks).toBe(1);
  await endpoint.close();
});

it('count down the endpoints that have not had the event', async () => {
  const { endpoint, advance, stripe } = await refusedOnce(1);
  const { event } = first(endpoint.received);
  expect([event.pending_webhooks, (await stripe.events.retrieve(event.id)).pending_webhooks]).toEqual([2, 1]);
  await advance(6);
  expect((await stripe.events.retrieve(event.id)).pending_webhooks).toBe(0);
  await endpoint.close();
});

it('stop while the endpoint is disabled, and for good once one was due', async () => {
  const { endpoint, advance, stripe, id, log } = await refusedOnce(1);
  await stripe.webhookEndpoints.update(id, { disabled: true });
  await advance(6);
  await stripe.webhookEndpoints.update(id, { disabled: false });
  await advance(86_400);
  expect(endpoint.received).toHaveLength(1);
  expect((await log()).pending).toEqual([]);
  await endpoint.close();
});

it('go on when the endpoint was enabled again before the next was due', async () => {
  const { endpoint, advance, stripe, id } = await refusedOnce(1);
  await stripe.webhookEndpoints.update(id, { disabled: true });
  await advance(2);
  await stripe.webhookEndpoints.update(id, { disabled: false });
  await advance(4);
  expect(endpoint.received).toHaveLength(2);
  await endpoint.close();
});

it('stop when the endpoint is deleted', async () => {
  const { endpoint, advance, stripe, id } = await refusedOnce(4);
  await stripe.webhookEndpoints.del(id);
  await advance(86_400);
  expect(endpoint.received).toHaveLength(1);
  await endpoint.close();
});
