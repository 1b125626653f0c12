import type Stripe from 'stripe';
import { describe, expect, it } from 'vitest';
import { waitUntil } from './support/receiver';
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

  it('say what a changed customer was like before, of what changed alone', async () => {
    const { stripe } = await startSandbox();
    const { id } = await stripe.customers.create({ name: 'Jo Lee', email: 'jo@example.com' });
    await stripe.customers.update(id, { email: 'lee@example.com' });
    const { data } = await stripe.events.list({ type: 'customer.updated' });
    expect(data.map((event) => event.data)).toEqual([
      {
        object: expect.objectContaining({ id, name: 'Jo Lee', email: 'lee@example.com' }),
        previous_attributes: { email: 'jo@example.com' },
      },
    ]);
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
