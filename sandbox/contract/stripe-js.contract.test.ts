import type { Page } from '@playwright/test';
import { expect } from 'vitest';
import { z } from 'zod';
import { itSeen, openPage } from './support/browser';
import { startSandbox, type Rig } from './support/start-sandbox';

const HERE = { width: 1440, colorScheme: 'light' } as const;
const Result = z.looseObject({
  error: z.looseObject({ type: z.string(), code: z.string().optional() }).optional(),
});

/** The page to try the modal on, and what a person does there. */
async function openDemo(rig: Rig) {
  const page = await openPage(HERE);
  await page.goto(`${rig.url}/auth-flow/demo`);
  const modal = page.getByTitle('Link your bank accounts').contentFrame();
  return {
    page,
    modal,
    press: (name: string) => modal.getByRole('button', { name, exact: true }).click(),
    async submit(secret: string, button = 'Open the modal') {
      await page.getByLabel('Client secret').fill(secret);
      await page.getByRole('button', { name: button, exact: true }).click();
    },
    /** What Stripe.js gave back, once it has. */
    async result(): Promise<z.infer<typeof Result>> {
      const shown = page.getByRole('status').filter({ hasText: /^\s*\{/ });
      return Result.parse(JSON.parse(await shown.innerText()));
    },
    async link(account = 'Success') {
      await modal.getByRole('button', { name: 'Agree and continue' }).click();
      await modal.getByRole('button', { name: 'Test (Non-OAuth)' }).click();
      await modal.getByRole('radio', { name: account, exact: false }).first().check();
      await modal.getByRole('button', { name: 'Connect account' }).click();
      await modal.getByRole('button', { name: 'Done' }).click();
    },
  };
}

async function sessionSecret({ stripe, customer }: Rig): Promise<string> {
  const session = await stripe.financialConnections.sessions.create({
    account_holder: { type: 'customer', customer: await customer() },
    permissions: ['balances', 'payment_method'],
    limits: { accounts: 1 },
  });
  return session.client_secret ?? '';
}

/** Calls Stripe.js on the page, as its own code would. */
function call(page: Page, method: string, options: object): Promise<unknown> {
  return page.evaluate(`Stripe('pk_test_1')['${method}'](${JSON.stringify(options)})`);
}

itSeen('pays from an account that was picked in the modal', { timeout: 90_000 }, async () => {
  const rig = await startSandbox();
  const demo = await openDemo(rig);
  const intent = await rig.stripe.paymentIntents.create({ amount: 500, currency: 'usd' });
  const secret = intent.client_secret ?? '';

  await demo.submit(secret);
  await demo.modal.getByRole('button', { name: 'Close', exact: true }).click();
  expect(await demo.result()).toMatchObject({ paymentIntent: { id: intent.id, status: 'requires_payment_method' } });

  await demo.submit(secret);
  await demo.link();
  await demo.page.getByText('requires_confirmation').waitFor();
  expect(await demo.result()).toMatchObject({
    paymentIntent: { payment_method: { us_bank_account: { last4: '6789', bank_name: 'StripeBank' } } },
  });

  await demo.submit(secret, 'Confirm the intent');
  await demo.page.getByText('"processing"').waitFor();
  expect(await demo.result()).not.toHaveProperty('error');
});

itSeen(
  'opens one modal at a time, each secret once, and gives the page back as it was',
  { timeout: 90_000 },
  async () => {
    const rig = await startSandbox();
    const demo = await openDemo(rig);
    const secret = await sessionSecret(rig);
    await demo.submit(secret);
    await demo.modal.getByRole('button', { name: 'Agree and continue' }).waitFor();
    expect(await call(demo.page, 'collectFinancialConnectionsAccounts', { clientSecret: secret })).toMatchObject({
      error: { type: 'invalid_request_error', code: 'modal_already_open' },
    });
    await demo.link();
    expect(await demo.result()).toMatchObject({ financialConnectionsSession: { accounts: [{ last4: '6789' }] } });
    expect(await demo.page.evaluate('document.activeElement.textContent')).toBe('Open the modal');

    for (const [again, code] of [
      [secret, 'session_already_completed'],
      ['fcsess_client_secret_foreign', 'resource_missing'],
    ] as const) {
      const answer = await call(demo.page, 'collectFinancialConnectionsAccounts', { clientSecret: again });
      expect(answer).toMatchObject({ error: { type: 'invalid_request_error', code } });
      expect(await demo.page.getByRole('dialog').count()).toBe(0);
    }
  },
);

itSeen('makes a token of the account that was picked', { timeout: 90_000 }, async () => {
  const rig = await startSandbox();
  const demo = await openDemo(rig);
  await demo.submit(await sessionSecret(rig), 'Open it for a bank account token');
  await demo.link();
  expect(await demo.result()).toMatchObject({ token: { object: 'token', bank_account: { last4: '6789' } } });
});

itSeen('serves a page that asks js.stripe.com for the script', { timeout: 90_000 }, async () => {
  const rig = await startSandbox();
  const page = await openPage(HERE);
  await page.route('https://js.stripe.com/**', async (route) => {
    await route.fulfill({ response: await route.fetch({ url: `${rig.url}/stripe.js` }) });
  });
  await page.goto(`${rig.url}/nothing-here`);
  await page.addScriptTag({ url: 'https://js.stripe.com/endive/stripe.js' });
  const answer = await call(page, 'collectFinancialConnectionsAccounts', {
    clientSecret: 'fcsess_client_secret_foreign',
  });
  expect(answer).toMatchObject({ error: { code: 'resource_missing' } });
});
