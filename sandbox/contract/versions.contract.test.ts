import { expect, it } from 'vitest';
import { z } from 'zod';
import { startSandbox } from './support/start-sandbox';

const OLDER = '2026-08-26.dahlia';
const Answer = z.looseObject({
  filters: z.unknown().optional(),
  error: z.looseObject({ message: z.string() }).optional(),
});

it.each([OLDER, '2026-09-30.endive', '2025-03-31.basil', '2020-08-27'])('answers in version %s', async (version) => {
  const { url } = await startSandbox();
  const headers = { authorization: 'Bearer sk_test_contract', 'stripe-version': version };
  const response = await fetch(`${url}/v1/customers`, { headers });
  expect([response.status, response.headers.get('stripe-version')]).toEqual([200, version]);
});

it.each(['2026-11-20.endive', '2026-10-28.dahlia', '2026-10-28', '2023-02-30', '2026-10-28.endive.x', 'latest'])(
  'knows no version %s',
  async (version) => {
    const { url } = await startSandbox();
    const headers = { authorization: 'Bearer sk_test_contract', 'stripe-version': version };
    const response = await fetch(`${url}/v1/customers`, { headers });
    expect(response.status).toBe(400);
    expect(Answer.parse(await response.json()).error?.message).toBe(`Invalid Stripe API version: ${version}`);
  },
);

it.each([
  [OLDER, 'filters[countries][]=US', { countries: ['US'] }],
  ['2026-10-28.endive', 'filters[country]=US', { country: 'US' }],
])('filters a session as version %s does: %s', async (version, filter, filters) => {
  const { create } = await sessionsByForm();
  expect((await create(version, filter)).filters).toEqual({ account_subcategories: null, ...filters });
});

it.each([
  [OLDER, 'country', 'filters[country]=US'],
  ['2026-10-28.endive', 'countries', 'filters[countries][]=US'],
])('does not know in version %s the filter by %s', async (version, name, filter) => {
  const { create } = await sessionsByForm();
  expect((await create(version, filter)).error?.message).toBe(`Received unknown parameter: filters[${name}]`);
});

it('shows one session to each version in its own words', async () => {
  const { create, retrieve } = await sessionsByForm();
  const { id } = z.object({ id: z.string() }).parse(await create(OLDER, 'filters[countries][]=US'));
  expect((await retrieve('2026-10-28.endive', id)).filters).toEqual({ account_subcategories: null, country: 'US' });
});

it('knows no such version of an endpoint either', async () => {
  const { stripe } = await startSandbox();
  const asked = { url: 'https://example.com', enabled_events: ['*'], api_version: '2026-10-28.dahlia' };
  const made = stripe.rawRequest('POST', '/v1/webhook_endpoints', asked);
  const message = 'Invalid Stripe API version: 2026-10-28.dahlia';
  await expect(made).rejects.toMatchObject({ statusCode: 400, param: 'api_version', message });
});

it('renders events for the version of each endpoint', async () => {
  const { stripe, linkedOne, receiver } = await startSandbox();
  const { webhookEndpoints } = stripe;
  const made = await webhookEndpoints.create({ url: receiver.url, enabled_events: ['*'], api_version: OLDER });
  receiver.secret = made.secret ?? '';
  await linkedOne('Test (Non-OAuth)', 'Success', []);
  const [older] = await receiver.waitFor('financial_connections.account.created');
  expect(older?.event.api_version).toBe(OLDER);
  const { data } = await stripe.events.list({ type: 'financial_connections.account.created' });
  expect(data.map((event) => event.api_version)).toEqual(['2026-10-28.endive']);
});

/** Past the SDK, which speaks one version. */
async function sessionsByForm() {
  const { url, customer } = await startSandbox();
  const holder = await customer();
  const path = `${url}/v1/financial_connections/sessions`;
  const headers = (version: string) => ({
    authorization: 'Bearer sk_test_contract',
    'stripe-version': version,
    'content-type': 'application/x-www-form-urlencoded',
  });
  const base = `account_holder[type]=customer&account_holder[customer]=${holder}&permissions[]=balances`;
  return {
    create: async (version: string, filter: string) => {
      const init = { method: 'POST', headers: headers(version), body: `${base}&${filter}` };
      return Answer.parse(await (await fetch(path, init)).json());
    },
    retrieve: async (version: string, id: string) =>
      Answer.parse(await (await fetch(`${path}/${id}`, { headers: headers(version) })).json()),
  };
}
