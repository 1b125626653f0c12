import Stripe from 'stripe';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DEFAULT_ENDPOINT_ID } from '../state/default-endpoint';
import { startReceiver, waitUntil } from './support/receiver';
import { first, startSandbox } from './support/start-sandbox';

const ACCOUNT = 'financial_connections.account';
const CREATED = `${ACCOUNT}.created`;

describe('events', () => {
  it('tell of a link once for each account, and of each prefetch', async () => {
    const { linked, receiver } = await startSandbox();
    const accounts = await linked('Sandbar Credit Union', 'all', ['balances', 'ownership', 'transactions']);
    const ids = accounts.map(({ id }) => id).sort();
    for (const type of [
      CREATED,
      `${ACCOUNT}.refreshed_balance`,
      `${ACCOUNT}.refreshed_ownership`,
      `${ACCOUNT}.refreshed_transactions`,
    ]) {
      const received = await receiver.waitFor(type, ids.length);
      expect(received.map(({ event }) => objectId(event)).sort()).toEqual(ids);
    }
    expect(receiver.received).toHaveLength(4 * ids.length);
  });

  it('have every field, the ownership as an id, and no request when the modal or the bank caused them', async () => {
    const { stripe, linkedOne, receiver, retrieve } = await startSandbox();
    const { id } = await linkedOne('Ownership Accounts', 'Joint Owners');
    const { event } = first(await receiver.waitFor(`${ACCOUNT}.refreshed_ownership`));
    expect(event).toEqual({
      id: expect.stringMatching(/^evt_/),
      object: 'event',
      api_version: '2026-10-28.endive',
      created: expect.any(Number),
      data: { object: expect.objectContaining({ id, ownership: expect.stringMatching(/^fcaowns_/) }) },
      livemode: false,
      pending_webhooks: 1,
      request: { id: null, idempotency_key: null },
      type: `${ACCOUNT}.refreshed_ownership`,
    });
    expect(Object.keys(event.data.object).sort()).toEqual(Object.keys(await retrieve(id)).sort());
    await waitUntil(
      async () => (await stripe.events.retrieve(event.id)).pending_webhooks === 0,
      'the delivery to be noted',
    );
    expect(await stripe.events.retrieve(event.id)).toEqual({ ...event, pending_webhooks: 0 });
  });

  it('name the request that caused them', async () => {
    const { stripe, linkedOne, receiver } = await startSandbox();
    const { id } = await linkedOne('Test (Non-OAuth)', 'Success');
    const gone = await stripe.financialConnections.accounts.disconnect(id, {}, { idempotencyKey: 'disconnect-1' });
    const { event } = first(await receiver.waitFor(`${ACCOUNT}.disconnected`));
    expect(event.request).toEqual({ id: gone.lastResponse.requestId, idempotency_key: 'disconnect-1' });
    expect(event.data.object).toMatchObject({ id, status: 'disconnected', balance: null });
  });

  it('follow each change of status, and of the date on which access ends', async () => {
    const { linkedOne, control, receiver } = await startSandbox();
    const { id } = await linkedOne('Test (Non-OAuth)', 'Success');
    await control('PATCH', `/accounts/${id}`, { status: 'inactive' });
    await receiver.waitFor(`${ACCOUNT}.deactivated`);
    await control('PATCH', `/accounts/${id}`, { status: 'active' });
    await receiver.waitFor(`${ACCOUNT}.reactivated`);
    await control('PATCH', `/accounts/${id}`, { expected_deactivation_date: 1_900_000_000 });
    const { event } = first(await receiver.waitFor(`${ACCOUNT}.expected_deactivation_date_updated`));
    expect(event.data.object).toMatchObject({
      status_details: { active: { action: 'relink_required', expected_deactivation_date: 1_900_000_000 } },
    });
  });

  it('are listed newest first, by type and by time', async () => {
    const { stripe, linked } = await startSandbox();
    await linked('Test (Non-OAuth)', ['Success', 'High Balance']);
    const all = await stripe.events.list({ limit: 3 }).autoPagingToArray({ limit: 99 });
    expect(all.map(({ type }) => type)).toContain('customer.created');
    expect((await stripe.events.list({ type: CREATED })).data).toHaveLength(2);
    expect((await stripe.events.list({ type: `${ACCOUNT}.*` })).data).toHaveLength(6);
    expect((await stripe.events.list({ types: [CREATED, 'customer.created'] })).data).toHaveLength(3);
    expect((await stripe.events.list({ created: { gt: Math.floor(Date.now() / 1000) + 60 } })).data).toEqual([]);
  });
});

describe('deliveries', () => {
  it('are tried again after a failure, the same body signed anew', async () => {
    const { linkedOne, receiver, control } = await startSandbox({ webhookRetrySeconds: [1, 0.01] });
    receiver.answers.push(500, 302);
    const { id } = await linkedOne('Test (Non-OAuth)', 'Success', []);
    const [one, two, three] = await receiver.waitFor(CREATED, 3);
    expect(new Set([one?.body, two?.body, three?.body]).size).toBe(1);
    expect(two?.signature).not.toBe(one?.signature);
    expect(objectId(first(receiver.received).event)).toBe(id);
    await waitUntil(
      async () => JSON.stringify(await control('GET', '/deliveries')).includes('"status":200'),
      'the log',
    );
    expect(await control('GET', '/deliveries')).toMatchObject({
      attempts: [
        { attempt: 3, status: 200, error: null },
        { attempt: 2, status: 302 },
        { attempt: 1, status: 500, url: receiver.url, type: CREATED, duration_ms: expect.any(Number) },
      ],
      pending: [],
    });
  });

  it('end after the last try, and can be sent again by hand', async () => {
    const { stripe, linkedOne, receiver, control } = await startSandbox({ webhookRetrySeconds: [] });
    receiver.answers.push(503);
    await linkedOne('Test (Non-OAuth)', 'Success', []);
    const { event } = first(await receiver.waitFor(CREATED));
    await waitUntil(async () => JSON.stringify(await control('GET', '/deliveries')).includes('503'), 'the log');
    expect((await stripe.events.retrieve(event.id)).pending_webhooks).toBe(1);
    await control('POST', `/events/${event.id}/resend`);
    await receiver.waitFor(CREATED, 2);
    await waitUntil(async () => (await stripe.events.retrieve(event.id)).pending_webhooks === 0, 'the second try');
  });

  it('to an endpoint that hangs or is not there delay no other', async () => {
    const { stripe, linked, receiver } = await startSandbox({ webhookTimeoutMs: 60_000 });
    const slow = await startReceiver();
    slow.answers.push(...Array<'hang'>(50).fill('hang'));
    await stripe.webhookEndpoints.create({ url: 'http://127.0.0.1:9/nobody', enabled_events: ['*'] });
    const endpoint = await stripe.webhookEndpoints.create({ url: slow.url, enabled_events: ['*'] });
    slow.secret = endpoint.secret ?? '';
    const started = Date.now();
    await linked('Test (Non-OAuth)');
    await receiver.waitFor(CREATED, 10);
    expect(Date.now() - started).toBeLessThan(10_000);
    expect(slow.received.length).toBeGreaterThan(0);
    await slow.close();
  });

  it('go only where the type is wanted and the endpoint is enabled, each with its own secret and version', async () => {
    const { stripe, linkedOne } = await startSandbox();
    const disconnected = `${ACCOUNT}.disconnected` as const;
    const endpoint = await stripe.webhookEndpoints.create({
      url: 'http://127.0.0.1:9/placeholder',
      enabled_events: [disconnected],
      api_version: '2026-09-30.endive',
    });
    expect(endpoint.secret).toMatch(/^whsec_/);
    const own = await startReceiver(endpoint.secret ?? '');
    await stripe.webhookEndpoints.update(endpoint.id, { url: own.url, disabled: true });
    const one = await linkedOne('Test (Non-OAuth)', 'Success');
    await stripe.financialConnections.accounts.disconnect(one.id);
    await stripe.webhookEndpoints.update(endpoint.id, { disabled: false });
    const other = await linkedOne('Test (Non-OAuth)', 'Success');
    await stripe.financialConnections.accounts.disconnect(other.id);
    const { event } = first(await own.waitFor(disconnected));
    expect([objectId(event), event.api_version]).toEqual([other.id, '2026-09-30.endive']);
    expect(own.received).toHaveLength(1);
    await own.close();
  });

  it('are signed with the old secret beside the new one while it is rolled, and then with the new one alone', async () => {
    const { linkedOne, receiver, control } = await startSandbox();
    const rolled = await control('POST', `/endpoints/${DEFAULT_ENDPOINT_ID}/roll`, { expires_in: 600 });
    await linkedOne('Test (Non-OAuth)', 'Success', []);
    const { signature, body } = first(await receiver.waitFor(CREATED));
    const { secret } = z.object({ secret: z.string() }).parse(rolled);
    expect(signature.match(/v1=/g)).toHaveLength(2);
    expect(new Stripe('sk_test_x').webhooks.constructEvent(body, signature, secret).type).toBe(CREATED);
    await control('POST', '/clock', { advance: 601 });
    receiver.secret = secret;
    await linkedOne('Test (Non-OAuth)', 'Success', []);
    const [, alone] = await receiver.waitFor(CREATED, 2);
    expect(alone?.signature.match(/v1=/g)).toHaveLength(1);
  });

  it('carry a signature that no other secret and no other body passes', async () => {
    const { linkedOne, receiver } = await startSandbox();
    await linkedOne('Test (Non-OAuth)', 'Success', []);
    const { body, signature } = first(await receiver.waitFor(CREATED));
    const { webhooks } = new Stripe('sk_test_x');
    expect(webhooks.constructEvent(body, signature, receiver.secret).type).toBe(CREATED);
    expect(() => webhooks.constructEvent(`${body} `, signature, receiver.secret)).toThrow();
    expect(() => webhooks.constructEvent(body, signature, 'whsec_other')).toThrow();
  });
});

describe('webhook endpoints', () => {
  it('are made, listed, changed and deleted, and tell their secret once', async () => {
    const { stripe } = await startSandbox();
    const { webhookEndpoints } = stripe;
    const made = await webhookEndpoints.create({
      url: 'https://example.com/hook',
      enabled_events: ['*'],
      description: 'mine',
    });
    expect(made).toMatchObject({ object: 'webhook_endpoint', status: 'enabled', livemode: false, api_version: null });
    const known = await webhookEndpoints.retrieve(made.id);
    expect(known).not.toHaveProperty('secret');
    expect(await webhookEndpoints.update(made.id, { disabled: true })).toEqual({ ...known, status: 'disabled' });
    expect((await webhookEndpoints.list()).data).toHaveLength(2);
    expect(await webhookEndpoints.del(made.id)).toMatchObject({ deleted: true });
    await expect(webhookEndpoints.retrieve(made.id)).rejects.toMatchObject({ statusCode: 404 });
    await expect(webhookEndpoints.create({ url: 'nowhere', enabled_events: ['*'] })).rejects.toMatchObject({
      param: 'url',
    });
  });
});

function objectId(event: Stripe.Event): unknown {
  return 'id' in event.data.object ? event.data.object.id : null;
}
