import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { createSandbox, type Sandbox } from '../server';
import { linkAccounts } from '../state/link-accounts';
import { createSession } from '../state/sessions';
import { oddRequest, type Ids } from './support/odd-requests';

/** `SANDBOX_FUZZ_REQUESTS=100000` asks for longer. */
const REQUESTS = Number(process.env.SANDBOX_FUZZ_REQUESTS ?? 10_000);

const StripeAnswer = z.union([
  z.object({
    error: z.object({ type: z.enum(['invalid_request_error', 'idempotency_error']), message: z.string().min(1) }),
  }),
  z.object({ object: z.string(), id: z.string() }),
  z.object({ object: z.literal('list'), data: z.array(z.unknown()), has_more: z.boolean(), url: z.string() }),
]);

const Made = z.object({ id: z.string() });

it(`answers each of ${REQUESTS.toLocaleString('en')} odd requests as Stripe would, with an object or an error`, async () => {
  const sandbox = createSandbox();
  const request = oddRequest(await seed(sandbox));
  const met = new Set<number>();
  const property = fc.asyncProperty(
    request,
    async ({ method, path, form, authorization, key, version, type, body }) => {
      const isGet = method === 'GET';
      const response = await sandbox.fetch(
        new Request(`http://127.0.0.1${path}${isGet ? `?${form}` : ''}`, {
          method,
          ...(!isGet && { body: body ?? form }),
          headers: {
            authorization,
            'stripe-version': version,
            'content-type': type,
            ...(key !== null && { 'idempotency-key': key }),
          },
        }),
      );
      met.add(response.status);
      expect(response.headers.get('request-id')).toMatch(/^req_/);
      expect([200, 400, 401, 404, 413]).toContain(response.status);
      StripeAnswer.parse(await response.json());
    },
  );
  await fc.assert(property, { numRuns: REQUESTS });
  expect([...met].sort()).toEqual([200, 400, 401, 404, 413]);
  await sandbox.close();
}, 600_000);

/** One of each kind of object, to be asked for. */
async function seed(sandbox: Sandbox): Promise<Ids> {
  const { ctx } = sandbox;
  const session = createSession(ctx, {
    holder: { type: 'account', account: 'acct_1' },
    permissions: ['balances', 'ownership', 'transactions', 'payment_method'],
    prefetch: ['balances'],
    filters: null,
    accountLimit: null,
    manualEntry: null,
    returnUrl: null,
  });
  const [account] = linkAccounts(ctx, session.id, 'Test (Non-OAuth)', ['Success']);
  const make = async (place: string, fields: Record<string, string>) => {
    const headers = { authorization: 'Bearer sk_test_fuzz' };
    const body = new URLSearchParams(fields);
    const response = await sandbox.fetch(
      new Request(`http://127.0.0.1/v1/${place}`, { method: 'POST', headers, body }),
    );
    return Made.parse(await response.json()).id;
  };
  const method = await make('payment_methods', {
    type: 'us_bank_account',
    'us_bank_account[financial_connections_account]': account?.id ?? '',
    'billing_details[name]': 'Jo Lee',
  });
  return {
    account: account?.id ?? '',
    session: session.id,
    payment: await make('payment_intents', { amount: '500', currency: 'usd', payment_method: method }),
    setup: await make('setup_intents', { payment_method: method }),
    method,
  };
}
