import Stripe from 'stripe';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { anEnvironment } from '@/lib/env/env-fixture';
import { verifyEvent } from './verify-event';
import { aWireEvent } from './wire-fixture';

const NOW = new Date('2026-11-21T10:00:00Z');
const body = JSON.stringify(aWireEvent());

beforeAll(() => {
  for (const [name, value] of Object.entries(anEnvironment())) vi.stubEnv(name, value);
  return () => vi.unstubAllEnvs();
});

function sign(secret: string, secondsFromNow = 0, payload = body): string {
  const timestamp = Math.floor(NOW.getTime() / 1000) + secondsFromNow;
  return Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp });
}

const verify = (header: string | null, payload = body) => verifyEvent(payload, header, ['whsec_new', 'whsec_old'], NOW);

describe('a delivery is taken', () => {
  it.each([
    ['the current secret', sign('whsec_new')],
    ['the retired one, while it is still configured', sign('whsec_old')],
    ['both at once, one of them unknown', `${sign('whsec_other')},${sign('whsec_new').split(',')[1]}`],
    ['a clock 299 s behind', sign('whsec_new', -299)],
    ['a clock 299 s ahead', sign('whsec_new', 299)],
  ])('with %s', (_, header) => {
    expect(verify(header)).toMatchObject({ ok: true, event: { id: 'evt_1' } });
  });
});

describe('a delivery is refused', () => {
  it.each([
    ['without a header', null],
    ['with an empty header', ' '],
  ])('%s', (_, header) => {
    expect(verify(header)).toEqual({ ok: false, reason: 'no_signature' });
  });

  it.each([
    ['with another secret', sign('whsec_other')],
    ['with a secret that is no longer configured', sign('whsec_retired')],
    ['with a timestamp 301 s old', sign('whsec_new', -301)],
    ['with a timestamp 301 s ahead, which the SDK alone would take', sign('whsec_new', 301)],
    ['with junk for a header', 't=,v1='],
    ['with only a v0 signature', sign('whsec_new').replace('v1=', 'v0=')],
  ])('%s', (_, header) => {
    expect(verify(header)).toEqual({ ok: false, reason: 'bad_signature' });
  });

  it('with one byte changed, or re-serialised', () => {
    const header = sign('whsec_new');
    expect(verify(header, body.replace('6789', '6780'))).toMatchObject({ ok: false });
    expect(verify(header, JSON.stringify(JSON.parse(body), null, 1))).toMatchObject({ ok: false });
  });

  it.each([
    ['JSON', 'not json'],
    ['an event', '{"object":"customer","id":"cus_1"}'],
    ['a snapshot event', '{"object":"v2.core.event","id":"evt_1","type":"v1.x","created":"2026-11-21T10:00:00Z"}'],
    ['an event with an object', '{"object":"event","id":"evt_1","type":"x","created":1,"data":{"object":null}}'],
  ])('when it is signed but is not %s', (_, payload) => {
    expect(verify(sign('whsec_new', 0, payload), payload)).toEqual({ ok: false, reason: 'not_an_event' });
  });
});
