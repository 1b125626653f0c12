import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { createSandbox } from '../server';
import { linkAccounts } from '../state/link-accounts';
import { createSession } from '../state/sessions';

/** `SANDBOX_FUZZ_REQUESTS=100000` asks for longer. */
const REQUESTS = Number(process.env.SANDBOX_FUZZ_REQUESTS ?? 10_000);

const FORM = 'application/x-www-form-urlencoded';

const StripeAnswer = z.union([
  z.object({
    error: z.object({ type: z.enum(['invalid_request_error', 'idempotency_error']), message: z.string().min(1) }),
  }),
  z.object({ object: z.string(), id: z.string() }),
  z.object({ object: z.literal('list'), data: z.array(z.unknown()), has_more: z.boolean(), url: z.string() }),
]);

it(`answers each of ${REQUESTS.toLocaleString('en')} odd requests as Stripe would, with an object or an error`, async () => {
  const sandbox = createSandbox();
  const { account, session } = seed(sandbox);
  const id = fc.constantFrom(account, session, 'cus_none', '..', '%00', 'a%2Fb', '');
  const path = fc.oneof(
    fc.constantFrom('/v1/customers', '/v1/events', '/v1/financial_connections/accounts', '/v1/webhook_endpoints'),
    fc.constantFrom('/v1/financial_connections/sessions', '/v1/financial_connections/transactions', '/v1/', '/v1/x'),
    id.map((text) => `/v1/customers/${text}`),
    id.map((text) => `/v1/financial_connections/sessions/${text}`),
    fc
      .tuple(id, fc.constantFrom('', '/refresh', '/subscribe', '/unsubscribe', '/owners', '/x'))
      .map(([text, action]) => `/v1/financial_connections/accounts/${text}${action}`),
  );
  const name = fc.constantFrom(
    ...['name', 'limit', 'expand[]', 'features[]', 'features[0]', 'permissions[]', 'account_holder[type]', 'account'],
    ...[
      'account_holder[customer]',
      'created[gte]',
      'starting_after',
      'metadata[a]',
      'metadata[0]',
      'ownership',
      'a[b][]',
    ],
    ...[
      'filters[country]',
      'limits[accounts]',
      'manual_entry[mode]',
      'prefetch[]',
      'session',
      '__proto__[a]',
      'url',
      'a]b',
    ],
  );
  const value = fc.oneof(
    fc.constantFrom('', '0', '1', '-1', '1e9', 'balance', 'balances', 'customer', 'ownership', 'transactions', account),
    fc.string({ unit: 'binary', maxLength: 8 }).map((text) => encodeURIComponent(text.toWellFormed())),
    fc.constant('%'),
  );
  const request = fc.record({
    method: fc.constantFrom('GET', 'POST', 'DELETE', 'PUT', 'PATCH'),
    path,
    fields: fc.array(fc.tuple(name, value), { maxLength: 4 }),
    key: fc.option(fc.constantFrom('one', 'two', 'three')),
    version: fc.constantFrom('2026-10-28.endive', '2026-10-28.endive', '2026-08-26.dahlia', 'endive'),
    type: fc.constantFrom(FORM, FORM, FORM, 'application/json', 'multipart/form-data; boundary=x', ''),
    body: fc.option(fc.constantFrom('{"a":', '--x', '\u0000', '&&&=&', 'a'.repeat(1_100_000)), { freq: 20 }),
  });
  const property = fc.asyncProperty(request, async (asked) => {
    const { method, path: where, fields, key, version, type, body } = asked;
    const form = fields.map((pair) => pair.join('=')).join('&');
    const isGet = method === 'GET';
    const response = await sandbox.fetch(
      new Request(`http://127.0.0.1${where}${isGet ? `?${form}` : ''}`, {
        method,
        ...(!isGet && { body: body ?? form }),
        headers: {
          authorization: 'Bearer sk_test_fuzz',
          'stripe-version': version,
          'content-type': type,
          ...(key !== null && { 'idempotency-key': key }),
        },
      }),
    );
    expect(response.headers.get('request-id')).toMatch(/^req_/);
    expect([200, 400, 404, 413]).toContain(response.status);
    StripeAnswer.parse(await response.json());
  });
  await fc.assert(property, { numRuns: REQUESTS });
  await sandbox.close();
}, 600_000);

function seed({ ctx }: ReturnType<typeof createSandbox>): { account: string; session: string } {
  const session = createSession(ctx, {
    holder: { type: 'account', account: 'acct_1' },
    permissions: ['balances', 'ownership', 'transactions'],
    prefetch: ['balances'],
    filters: null,
    accountLimit: null,
    manualEntry: null,
    returnUrl: null,
  });
  const [account] = linkAccounts(ctx, session.id, 'Test (Non-OAuth)', ['Success']);
  return { account: account?.id ?? '', session: session.id };
}
