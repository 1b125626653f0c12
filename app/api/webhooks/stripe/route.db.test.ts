import Stripe from 'stripe';
import { describe, expect, it } from 'vitest';
import { prisma } from '@/lib/data/prisma';
import { env } from '@/lib/env/server';
import { sha256 } from '@/lib/crypto/sha256';
import { anAccount, cash, deliver, refreshed } from '@/lib/use-cases/deliver-fixture';
import * as route from './route';

const entered = (id: string) => prisma().webhookEvent.findUnique({ where: { id } });

describe('a delivery from Stripe', () => {
  it('is applied, and its second copy has no effect', async () => {
    const { event, read } = await anAccount();
    const one = event({ balance: cash(7_00) });
    expect(await deliver(one)).toMatchObject({ status: 200, body: { kind: 'applied' } });
    expect(await deliver(one)).toMatchObject({ status: 200, body: { kind: 'duplicate' } });
    expect((await read())?.balance?.amounts[0]?.current).toBe(7_00);
  });

  it('is kept as it was signed, with which secret it was', async () => {
    const { event } = await anAccount();
    const one = event();
    await deliver(one);
    const signedWith = sha256(env().STRIPE_WEBHOOK_SECRET[0] ?? '').slice(0, 8);
    expect(await entered(one.id)).toMatchObject({ status: 'applied', payload: one, signedWith });
  });

  it('keeps the last good figures when it says that a refresh failed', async () => {
    const { event, read } = await anAccount();
    await deliver(event({ balance: cash(7_00) }));
    await deliver(event({ balance: cash(7_00), balance_refresh: refreshed('failed') }));
    const after = await read();
    expect([after?.balance?.amounts[0]?.current, after?.balanceRefresh?.status]).toEqual([7_00, 'failed']);
  });

  it('never deletes an account that was disconnected, nor its history', async () => {
    const { event, read, ids } = await anAccount();
    await deliver(event({ balance: cash(7_00) }));
    await deliver(event({ status: 'disconnected' }, { type: 'financial_connections.account.disconnected' }));
    expect(await read()).toMatchObject({ status: 'disconnected', balance: { amounts: [{ current: 7_00 }] } });
    expect(await prisma().balanceObservation.count({ where: { linkedAccountId: ids.id } })).toBe(1);
  });

  it('of a type it does not know is recorded and answered 200', async () => {
    const { event } = await anAccount();
    const unknown = event({}, { type: 'financial_connections.account.hibernated' });
    expect(await deliver(unknown)).toMatchObject({ status: 200, body: { kind: 'ignored' } });
    expect(await entered(unknown.id)).toMatchObject({ status: 'ignored' });
  });

  it('about an authorization is known by name and recorded', async () => {
    const { event } = await anAccount();
    const type = 'financial_connections.authorization.upcoming_deactivation';
    const object = { id: 'fcauth_1', object: 'financial_connections.authorization' };
    expect((await deliver({ ...event(), type, data: { object } })).body).toEqual({ kind: 'ignored' });
  });
});

describe('an attacker', () => {
  it('without a signature, with a wrong one, or with a stale one is answered 400 and writes nothing', async () => {
    const { event } = await anAccount();
    const one = event();
    const stale = Stripe.webhooks.generateTestHeaderString({
      payload: JSON.stringify(one),
      secret: env().STRIPE_WEBHOOK_SECRET[0] ?? '',
      timestamp: Math.floor(Date.now() / 1000) - 301,
    });
    for (const signature of ['', 't=1,v1=00', stale]) {
      expect((await deliver(one, { 'stripe-signature': signature })).status).toBe(400);
    }
    expect(await entered(one.id)).toBeNull();
    expect(await prisma().webhookFailure.count()).toBe(0);
  });

  it('who sends a megabyte is answered 413 before anything is verified, and the line is closed', async () => {
    const answer = await deliver('x'.repeat(1_000_001));
    expect([answer.status, answer.headers.get('connection')]).toEqual([413, 'close']);
  });

  it.each([{ 'content-type': 'text/plain' }, { 'content-encoding': 'gzip' }])(
    'who sends %o is answered 415',
    async (headers) => {
      expect((await deliver('{}', headers)).status).toBe(415);
    },
  );

  it.each(['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'] as const)('who uses %s is answered 405', (method) => {
    const answer = route[method]();
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  });
});
