import { runInNewContext } from 'node:vm';
import { Elements, useElements, useStripe } from '@stripe/react-stripe-js';
import { loadStripe } from '@stripe/stripe-js/pure';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { stripeJsRoutes } from './routes';

const COLLECTORS = [
  'collectFinancialConnectionsAccounts',
  'collectBankAccountToken',
  'collectBankAccountForPayment',
  'collectBankAccountForSetup',
];

class FakeScript {
  src = 'http://127.0.0.1:12111/stripe.js';
}

/** Runs the script as a page would, as far as it needs no screen, and puts its window where the real SDK looks for it. */
async function loadIntoFakeWindow() {
  const response = await stripeJsRoutes().request('/stripe.js');
  const page: Record<string, unknown> = { HTMLScriptElement: FakeScript, URL };
  page.window = page;
  page.document = { currentScript: new FakeScript() };
  runInNewContext(await response.text(), page);
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', page.document);
  return response;
}

describe('the Stripe.js stand-in', () => {
  let warn: MockInstance<typeof console.warn>;
  beforeEach(() => {
    warn = vi.spyOn(console, 'warn');
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('is a script that any page may load and none may keep', async () => {
    const response = await loadIntoFakeWindow();
    expect(response.headers.get('content-type')).toContain('text/javascript');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  it('is taken up by the real loadStripe without a warning', async () => {
    await loadIntoFakeWindow();
    const stripe = await loadStripe('pk_test_sandbox');
    expect(stripe?.collectFinancialConnectionsAccounts).toBeTypeOf('function');
    expect(warn).not.toHaveBeenCalled();
  });

  it('is taken up by the loadStripe that begins on import, where it stands already', async () => {
    await loadIntoFakeWindow();
    vi.resetModules();
    const { loadStripe: loadAtOnce } = await import('@stripe/stripe-js');
    expect(await loadAtOnce('pk_test_sandbox')).toHaveProperty('collectBankAccountForPayment');
    expect(warn).not.toHaveBeenCalled();
  });

  it('is handed out by useStripe, with its Elements', async () => {
    await loadIntoFakeWindow();
    const stripe = await loadStripe('pk_test_sandbox');
    const met: unknown[] = [];
    function Page() {
      met.push(useStripe(), useElements());
      return null;
    }
    renderToString(createElement(Elements, { stripe }, createElement(Page)));
    expect(met).toEqual([stripe, expect.objectContaining({ create: expect.any(Function) })]);
  });

  it('is accepted by the real <Elements>', async () => {
    await loadIntoFakeWindow();
    const stripe = await loadStripe('pk_test_sandbox');
    const page = createElement(Elements, { stripe }, 'inside');
    expect(renderToString(page)).toBe('inside');
  });

  it('refuses to be made without a key', async () => {
    await loadIntoFakeWindow();
    await expect(loadStripe('')).rejects.toMatchObject({ name: 'IntegrationError' });
  });

  it.each([undefined, {}, { clientSecret: '' }, { clientSecret: 7 }])(
    'rejects with an IntegrationError where the page gives no client secret (%o)',
    async (options) => {
      await loadIntoFakeWindow();
      const stripe: unknown = await loadStripe('pk_test_sandbox');
      for (const method of COLLECTORS) {
        await expect(call(stripe, method, options)).rejects.toMatchObject({ name: 'IntegrationError' });
      }
    },
  );

  it.each([
    { params: { payment_method_type: 'card' } },
    { params: { payment_method_type: 'us_bank_account' } },
    { params: { payment_method_type: 'us_bank_account', payment_method_data: { billing_details: { name: '' } } } },
  ])('rejects with an IntegrationError where the page does not say whose account it collects (%o)', async (options) => {
    await loadIntoFakeWindow();
    const stripe: unknown = await loadStripe('pk_test_sandbox');
    const asked = call(stripe, 'collectBankAccountForPayment', { clientSecret: 'pi_1_secret_2', ...options });
    await expect(asked).rejects.toMatchObject({ name: 'IntegrationError' });
  });

  it.each([
    ['confirmUsBankAccountPayment', 'seti_1_secret_2'],
    ['confirmUsBankAccountSetup', 'pi_1_secret_2'],
    ['confirmUsBankAccountSetup', undefined],
    ['collectBankAccountForSetup', { clientSecret: 'fcsess_client_secret_1' }],
    ['retrievePaymentIntent', ''],
    ['verifyMicrodepositsForSetup', 'nonsense'],
  ])('rejects with an IntegrationError where %s is given %o for its client secret', async (method, value) => {
    await loadIntoFakeWindow();
    const stripe: unknown = await loadStripe('pk_test_sandbox');
    await expect(call(stripe, method, value)).rejects.toMatchObject({ name: 'IntegrationError' });
  });

  it.each(['createToken', 'createPaymentMethod', 'confirmCardPayment'] as const)(
    'says of %s that it is not imitated',
    async (method) => {
      await loadIntoFakeWindow();
      const stripe: unknown = await loadStripe('pk_test_sandbox');
      const answer = await call(stripe, method);
      expect(answer).toMatchObject({ error: { type: 'invalid_request_error', code: 'not_imitated' } });
    },
  );
});

/** Calls as plain JavaScript would: the types of the real package allow none of these mistakes. */
async function call(stripe: unknown, method: string, ...values: unknown[]): Promise<unknown> {
  const found: unknown = Reflect.get(Object(stripe), method);
  if (typeof found !== 'function') throw new Error(`${method} is missing`);
  return Reflect.apply(found, stripe, values);
}
