import { runInNewContext } from 'node:vm';
import { Elements } from '@stripe/react-stripe-js';
import { loadStripe } from '@stripe/stripe-js/pure';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { stripeJsRoutes } from './routes';

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
      for (const method of ['collectFinancialConnectionsAccounts', 'collectBankAccountToken']) {
        await expect(call(stripe, method, options)).rejects.toMatchObject({ name: 'IntegrationError' });
      }
    },
  );

  it.each([
    'createToken',
    'createPaymentMethod',
    'confirmCardPayment',
    'collectBankAccountForPayment',
    'confirmUsBankAccountSetup',
  ] as const)('says of %s that it is not imitated', async (method) => {
    await loadIntoFakeWindow();
    const stripe: unknown = await loadStripe('pk_test_sandbox');
    const answer = await call(stripe, method);
    expect(answer).toMatchObject({ error: { type: 'invalid_request_error', code: 'not_imitated' } });
  });
});

/** Calls as plain JavaScript would: the types of the real package allow none of these mistakes. */
async function call(stripe: unknown, method: string, ...values: unknown[]): Promise<unknown> {
  const found: unknown = Reflect.get(Object(stripe), method);
  if (typeof found !== 'function') throw new Error(`${method} is missing`);
  return Reflect.apply(found, stripe, values);
}
