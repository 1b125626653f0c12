import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import Stripe from 'stripe';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { prisma } from '@/lib/data/prisma';
import { env } from '@/lib/env/server';
import { aWireAccount, aWireEvent } from '@/lib/stripe/wire-fixture';
import { answer } from './answer';

const server = createServer((incoming, response) => void answer(incoming, response));
const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/webhooks/stripe`;

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

const suffix = () => randomUUID().replaceAll('-', '');

function deliver(body: string, headers: Record<string, string> = {}) {
  const [secret = ''] = env().STRIPE_WEBHOOK_SECRET;
  const signature = Stripe.webhooks.generateTestHeaderString({ payload: body, secret });
  const all = { 'content-type': 'application/json', 'stripe-signature': signature, ...headers };
  return fetch(url(), { method: 'POST', body, headers: all });
}

const anEvent = () => aWireEvent({ id: `evt_${suffix()}`, data: { object: aWireAccount({ id: `fca_${suffix()}` }) } });

it('a delivery is applied, and its second copy has no effect', async () => {
  const event = anEvent();
  const answers = [await deliver(JSON.stringify(event)), await deliver(JSON.stringify(event))];
  expect(await Promise.all(answers.map((one) => one.json()))).toEqual([{ kind: 'applied' }, { kind: 'duplicate' }]);
  expect(await prisma().webhookEvent.count({ where: { id: event.id } })).toBe(1);
});

it('many deliveries at one moment are each answered with what became of them', async () => {
  const events = Array.from({ length: 40 }, anEvent);
  const answers = await Promise.all([...events, ...events].map((event) => deliver(JSON.stringify(event))));
  const kinds = await Promise.all(answers.map(async (one) => ((await one.json()) as { kind: string }).kind));
  expect(kinds.toSorted()).toEqual([...events.map(() => 'applied'), ...events.map(() => 'duplicate')]);
  expect(await prisma().webhookEvent.count({ where: { id: { in: events.map(({ id }) => id) } } })).toBe(40);
});

it('a forged delivery is refused and leaves nothing', async () => {
  const event = anEvent();
  const forged = await deliver(JSON.stringify(event), { 'stripe-signature': 't=1,v1=00' });
  expect([forged.status, await forged.json()]).toEqual([400, { kind: 'rejected', reason: 'bad_signature' }]);
  expect(await prisma().webhookEvent.count({ where: { id: event.id } })).toBe(0);
});

it.each([
  ['another method', { method: 'GET' }, 405],
  ['another kind of body', { method: 'POST', body: 'x', headers: { 'content-type': 'text/plain' } }, 415],
  ['a body that says it is too large', { method: 'POST', body: 'x'.repeat(1_000_001) }, 413],
])('%s is refused', async (_, init: RequestInit, status) => {
  const response = await fetch(url(), { headers: { 'content-type': 'application/json' }, ...init });
  expect(response.status).toBe(status);
});

it('a body that does not say how large it is is read no further than the limit, and its sender cut off', async () => {
  let sent = 0;
  const end = await new Promise<number | 'cut off'>((resolve) => {
    const sending = request(url(), { method: 'POST', headers: { 'content-type': 'application/json' } });
    const chunk = Buffer.alloc(100_000, 0x61);
    const send = () => {
      sent += chunk.length;
      if (!sending.destroyed) sending.write(chunk, () => setImmediate(send));
    };
    sending.on('response', (response) => {
      resolve(response.statusCode ?? 0);
      sending.destroy();
    });
    // Nobody waits for a sender that does not listen: the answer may not reach it.
    sending.on('error', () => resolve('cut off'));
    send();
  });
  expect([413, 'cut off']).toContain(end);
  expect(sent).toBeLessThan(20_000_000);
});

it('what is not Stripe’s door is not there, and a load balancer is told that the process lives', async () => {
  expect((await fetch(new URL('/overview', url()))).status).toBe(404);
  expect((await fetch(new URL('/api/health/live', url()))).status).toBe(200);
});
