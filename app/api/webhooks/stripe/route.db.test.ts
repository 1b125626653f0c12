import { randomUUID } from 'node:crypto';
import Stripe from 'stripe';
import { describe, expect, it } from 'vitest';
import { findLinkedAccount } from '@/lib/data/find-account';
import { aPerson } from '@/lib/data/people-fixture';
import { prisma } from '@/lib/data/prisma';
import { env } from '@/lib/env/server';
import { aWireAccount, aWireEvent } from '@/lib/stripe/wire-fixture';
import { POST } from './route';

const suffix = () => randomUUID().replaceAll('-', '');

function deliver(event: object | string, headers: Record<string, string> = {}) {
  const body = typeof event === 'string' ? event : JSON.stringify(event);
  const [secret = ''] = env().STRIPE_WEBHOOK_SECRET;
  const signature = Stripe.webhooks.generateTestHeaderString({ payload: body, secret });
  const request = new Request('http://localhost/api/webhooks/stripe', {
    method: 'POST',
    body,
    headers: { 'stripe-signature': signature, ...headers },
  });
  return POST(request);
}

async function anAccount() {
  const ids = { id: `fca_${suffix()}`, customer: `cus_${suffix()}` };
  const userId = await aPerson({ customerId: ids.customer });
  const account = (change: Parameters<typeof aWireAccount>[0]) =>
    aWireAccount({ id: ids.id, account_holder: { type: 'customer', customer: ids.customer }, ...change });
  return { ids, account, read: () => findLinkedAccount(userId, ids.id) };
}

const balance = (usd: number, asOf = 1_795_000_050) => ({
  as_of: asOf,
  current: { usd },
  type: 'cash' as const,
  cash: { available: { usd } },
});
const refreshed = (status: string) => ({
  last_attempted_at: 1_795_000_050,
  next_refresh_available_at: 1_795_000_100,
  status,
});

describe('a delivery from Stripe', () => {
  it('is applied, and its second copy has no effect', async () => {
    const { account, read } = await anAccount();
    const event = aWireEvent({ id: `evt_${suffix()}`, data: { object: account({ balance: balance(7_00) }) } });
    const first = await deliver(event);
    expect([first.status, await first.json()]).toEqual([200, { kind: 'applied' }]);
    const second = await deliver(event);
    expect([second.status, await second.json()]).toEqual([200, { kind: 'duplicate' }]);
    expect((await read())?.balance?.amounts[0]?.current).toBe(7_00);
  });

  it('keeps the last good figures when it says that a refresh failed', async () => {
    const { account, read } = await anAccount();
    await deliver(aWireEvent({ id: `evt_${suffix()}`, data: { object: account({ balance: balance(7_00) }) } }));
    const failed = account({ balance: balance(7_00), balance_refresh: refreshed('failed') });
    await deliver(aWireEvent({ id: `evt_${suffix()}`, data: { object: failed } }));
    const after = await read();
    expect([after?.balance?.amounts[0]?.current, after?.balanceRefresh?.status]).toEqual([7_00, 'failed']);
  });

  it('never deletes an account that was disconnected, nor its history', async () => {
    const { account, read, ids } = await anAccount();
    await deliver(aWireEvent({ id: `evt_${suffix()}`, data: { object: account({ balance: balance(7_00) }) } }));
    const gone = account({ status: 'disconnected' });
    const type = 'financial_connections.account.disconnected';
    await deliver(aWireEvent({ id: `evt_${suffix()}`, type, data: { object: gone } }));
    expect(await read()).toMatchObject({ status: 'disconnected', balance: { amounts: [{ current: 7_00 }] } });
    expect(await prisma().balanceObservation.count({ where: { linkedAccountId: ids.id } })).toBe(1);
  });

  it('of a type it does not know is recorded and answered 200', async () => {
    const event = aWireEvent({ id: `evt_${suffix()}`, type: 'financial_connections.account.hibernated' });
    const answer = await deliver(event);
    expect([answer.status, await answer.json()]).toEqual([200, { kind: 'ignored' }]);
    expect(await prisma().webhookEvent.findUnique({ where: { id: event.id } })).toMatchObject({ status: 'ignored' });
  });

  it('about an authorization is known by name and recorded', async () => {
    const type = 'financial_connections.authorization.upcoming_deactivation';
    const object = { id: 'fcauth_1', object: 'financial_connections.authorization' };
    const answer = await deliver(aWireEvent({ id: `evt_${suffix()}`, type, data: { object } }));
    expect(await answer.json()).toEqual({ kind: 'ignored' });
  });

  it('of the other mode changes nothing', async () => {
    const { account, read } = await anAccount();
    const live = aWireEvent({ id: `evt_${suffix()}`, livemode: true, data: { object: account({ livemode: true }) } });
    expect(await (await deliver(live)).json()).toEqual({ kind: 'ignored' });
    expect(await read()).toBeNull();
  });
});

describe('an attacker', () => {
  it('without a signature, with a wrong one, or with a stale one is answered 400 and writes nothing', async () => {
    const event = aWireEvent({ id: `evt_${suffix()}` });
    const stale = Stripe.webhooks.generateTestHeaderString({
      payload: JSON.stringify(event),
      secret: env().STRIPE_WEBHOOK_SECRET[0] ?? '',
      timestamp: Math.floor(Date.now() / 1000) - 301,
    });
    for (const signature of ['', 't=1,v1=00', stale]) {
      expect((await deliver(event, { 'stripe-signature': signature })).status).toBe(400);
    }
    expect(await prisma().webhookEvent.count({ where: { id: event.id } })).toBe(0);
  });

  it('who sends a megabyte is answered 413 before anything is verified', async () => {
    expect((await deliver('x'.repeat(1_000_001))).status).toBe(413);
  });

  it('who signs something that is not an event is answered 400', async () => {
    expect((await deliver('[]')).status).toBe(400);
    expect((await deliver('not json')).status).toBe(400);
  });
});

it('answers 500, saying nothing of why, when we fail, and takes the same event when it is sent again', async () => {
  const { account, read } = await anAccount();
  const id = `evt_${suffix()}`;
  const broken = account({ balance: { ...balance(1), current: { usd: 0.5 } } });
  const answer = await deliver(aWireEvent({ id, data: { object: broken } }));
  expect([answer.status, await answer.json()]).toEqual([500, { kind: 'failed' }]);
  expect(await prisma().webhookEvent.count({ where: { id } })).toBe(0);
  await deliver(aWireEvent({ id, data: { object: account({ balance: balance(7_00) }) } }));
  expect((await read())?.balance?.amounts[0]?.current).toBe(7_00);
});
