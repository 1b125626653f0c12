import Stripe from 'stripe';
import { describe, expect, it } from 'vitest';
import { startSandbox } from './support/start-sandbox';

const CREATED = 'financial_connections.account.created';

describe('a fault', () => {
  it.each([
    [429, Stripe.errors.StripeRateLimitError],
    [500, Stripe.errors.StripeAPIError],
    [503, Stripe.errors.StripeAPIError],
    ['reset', Stripe.errors.StripeConnectionError],
    ['not_json', Stripe.errors.StripeAPIError],
  ])('of %s reaches as many requests as it was told, and only those that match', async (answer, error) => {
    const { stripe, control } = await startSandbox();
    await control('POST', '/faults', { path: '/v1/customers*', method: 'GET', count: 2, answer });
    await expect(stripe.events.list()).resolves.toMatchObject({ object: 'list' });
    // The SDK itself asks once more after a closed connection.
    await expect(stripe.customers.list()).rejects.toBeInstanceOf(error);
    if (answer !== 'reset') await expect(stripe.customers.list()).rejects.toBeInstanceOf(error);
    await expect(stripe.customers.list()).resolves.toMatchObject({ object: 'list' });
  });

  it('may take the answer and leave the effect, which the same idempotency key then finds', async () => {
    const { stripe, control } = await startSandbox();
    await control('POST', '/faults', { path: '/v1/customers', answer: 500, carry_out: true });
    const create = () => stripe.customers.create({ name: 'Jo' }, { idempotencyKey: 'jo' });
    await expect(create()).rejects.toMatchObject({ statusCode: 500 });
    const found = await create();
    expect((await stripe.customers.list()).data.map(({ id }) => id)).toEqual([found.id]);
  });

  it('may be latency alone, and is cleared', async () => {
    const { stripe, control } = await startSandbox();
    await expect(control('POST', '/faults', { path: '/_sandbox/reset' })).rejects.toMatchObject({ status: 400 });
    await control('POST', '/faults', { path: '/v1/*', count: null, latency_ms: 60 });
    const started = Date.now();
    await stripe.customers.list();
    expect(Date.now() - started).toBeGreaterThanOrEqual(55);
    await control('DELETE', '/faults');
    expect(await control('GET', '/faults')).toEqual({ data: [] });
  });
});

describe('webhooks', () => {
  it('can be held and let go', async () => {
    const { linkedOne, control, receiver, stripe } = await startSandbox();
    await control('PATCH', '/settings', { webhook_mode: 'hold' });
    await linkedOne('Test (Non-OAuth)', 'Success');
    expect((await stripe.events.list({ type: CREATED })).data[0]?.pending_webhooks).toBe(1);
    expect(receiver.received).toEqual([]);
    await control('PATCH', '/settings', { webhook_mode: 'deliver' });
    await receiver.waitFor(CREATED);
  });

  it('can be dropped: the event is listed and never sent', async () => {
    const { linkedOne, control, receiver, stripe } = await startSandbox();
    await control('PATCH', '/settings', { webhook_mode: 'drop' });
    await linkedOne('Test (Non-OAuth)', 'Success');
    await control('PATCH', '/settings', { webhook_mode: 'deliver' });
    await linkedOne('Test (Non-OAuth)', 'High Balance', []);
    expect(await receiver.waitFor(CREATED)).toHaveLength(1);
    expect((await stripe.events.list({ type: CREATED })).data).toHaveLength(2);
  });

  it('can come twice, the same event each time', async () => {
    const { linkedOne, control, receiver } = await startSandbox();
    await control('PATCH', '/settings', { webhook_copies: 2 });
    await linkedOne('Test (Non-OAuth)', 'Success', []);
    const received = await receiver.waitFor(CREATED, 2);
    expect(new Set(received.map(({ event }) => event.id)).size).toBe(1);
  });

  it('can come in another order', async () => {
    const { linked, control, receiver, stripe } = await startSandbox({ idSeed: 'shuffled' });
    await control('PATCH', '/settings', { webhook_jitter_ms: 200 });
    await linked('Test (Non-OAuth)', 'all', []);
    const received = await receiver.waitFor(CREATED, 10);
    const { data } = await stripe.events.list({ type: CREATED });
    const happened = data.map(({ id }) => id).reverse();
    expect(received.map(({ event }) => event.id)).not.toEqual(happened);
    expect(received.map(({ event }) => event.id).sort()).toEqual([...happened].sort());
  });
});

it('makes the same ids of the same seed', async () => {
  const ids = async () => {
    const { customer, session } = await startSandbox({ idSeed: 'seed' });
    const holder = await customer();
    return [holder, await session(holder)];
  };
  expect(await ids()).toEqual(await ids());
});
