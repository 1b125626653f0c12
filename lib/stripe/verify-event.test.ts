import fc from 'fast-check';
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

it('says with which secret a delivery was signed, without saying the secret', () => {
  const [current, retired] = [verify(sign('whsec_new')), verify(sign('whsec_old'))];
  expect(current).toMatchObject({ signedWith: expect.stringMatching(/^[0-9a-f]{8}$/) });
  expect(retired).not.toMatchObject({ signedWith: 'signedWith' in current && current.signedWith });
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
    ['with two timestamps, as of two headers that were joined', `${sign('whsec_new', -9_999)}, ${sign('whsec_new')}`],
    ['with the same header twice', `${sign('whsec_new')}, ${sign('whsec_new')}`],
    ['with a timestamp that is no number', sign('whsec_new').replace(/t=\d+/, 't=NaN')],
    ['with a blank after the comma', sign('whsec_new').replace(',', ', ')],
    ['with a wrong one 301 s old', sign('whsec_other', -301)],
    ['with junk for a header', 't=,v1='],
    ['with only a v0 signature', sign('whsec_new').replace('v1=', 'v0=')],
  ])('%s', (_, header) => {
    expect(verify(header)).toEqual({ ok: false, reason: 'bad_signature' });
  });

  it.each([
    ['301 s old', -301],
    ['301 s ahead, which the SDK alone would take', 301],
    ['ten minutes off, as all are once a clock is wrong', 600],
  ])('as stale, not as forged, when it is genuine and %s', (_, seconds) => {
    expect(verify(sign('whsec_new', seconds))).toEqual({ ok: false, reason: 'stale_signature' });
  });

  it('in whatever form junk takes', () => {
    const junk = fc.oneof(fc.string(), fc.stringMatching(/^(t=\d*|v1=[0-9a-f]*|v0=|,| |;|=)*$/));
    fc.assert(fc.property(junk, (header) => !verify(header).ok));
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
    expect(verify(sign('whsec_new', 0, payload), payload)).toMatchObject({ ok: false, reason: 'not_an_event' });
  });
});
