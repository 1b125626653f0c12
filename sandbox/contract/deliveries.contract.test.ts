import Stripe from 'stripe';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DEFAULT_ENDPOINT_ID } from '../state/default-endpoint';
import { startForgetfulEndpoint } from './support/forgetful-endpoint';
import { startReceiver, waitUntil } from './support/receiver';
import { first, startSandbox, type Rig } from './support/start-sandbox';

const ACCOUNT = 'financial_connections.account';
const CREATED = `${ACCOUNT}.created`;

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
    const { stripe, linked, receiver } = await startSandbox({ webhookTimeoutMs: 600_000 });
    const slow = await startReceiver();
    slow.answers.push(...Array<'hang'>(50).fill('hang'));
    await stripe.webhookEndpoints.create({ url: 'http://127.0.0.1:9/nobody', enabled_events: ['*'] });
    const endpoint = await stripe.webhookEndpoints.create({ url: slow.url, enabled_events: ['*'] });
    slow.secret = endpoint.secret ?? '';
    await linked('Test (Non-OAuth)');
    await receiver.waitFor(CREATED, 10);
    expect(slow.received.length).toBeGreaterThan(0);
    await slow.close();
  });

  it('waiting for room are sent once, whatever is switched meanwhile', async () => {
    const { linked, receiver, control } = await startSandbox({
      webhookTimeoutMs: 300,
      webhookRetrySeconds: [],
      webhooksAtOnce: 8,
    });
    receiver.answers.push(...Array<'hang'>(8).fill('hang'));
    await linked('Test (Non-OAuth)', 'all', []);
    for (let times = 0; times < 3; times++) await control('PATCH', '/settings', { webhook_copies: 1 });
    await receiver.waitFor(CREATED, 10);
    await waitUntil(async () => (await pendingCount(control)) === 0, 'the last answer');
    expect(receiver.received).toHaveLength(10);
  });

  it('do not fail because the endpoint has closed a connection that was idle', async () => {
    const { stripe, linkedOne, control } = await startSandbox({ webhookRetrySeconds: [] });
    const { url, served } = await startForgetfulEndpoint();
    await stripe.webhookEndpoints.create({ url, enabled_events: [CREATED] });
    for (const turn of [1, 2, 3]) {
      await linkedOne('Test (Non-OAuth)', 'Success', []);
      await waitUntil(() => served() === turn, `event ${turn}`);
    }
    await waitUntil(async () => (await pendingCount(control)) === 0, 'the last answer');
    const { attempts } = Deliveries.parse(await control('GET', '/deliveries'));
    expect(attempts.map(({ status }) => status)).toEqual(Array(6).fill(200));
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

const Deliveries = z.object({
  attempts: z.array(z.object({ status: z.number().nullable() })),
  pending: z.array(z.unknown()),
});

async function pendingCount(control: Rig['control']): Promise<number> {
  return Deliveries.parse(await control('GET', '/deliveries')).pending.length;
}

function objectId(event: Stripe.Event): unknown {
  return 'id' in event.data.object ? event.data.object.id : null;
}
