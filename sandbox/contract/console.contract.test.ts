import { describe, expect, it } from 'vitest';
import { itSeen, look, LOOKS, openPage } from './support/browser';
import { startSandbox } from './support/start-sandbox';

describe('the console', () => {
  it('is a page of this machine, which no other page may frame', async () => {
    const { url } = await startSandbox();
    const response = await fetch(`${url}/_sandbox`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=UTF-8']);
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    const foreign = await fetch(`${url}/_sandbox`, { headers: { origin: 'https://evil.example' } });
    expect(foreign.status).toBe(403);
    for (const asset of ['console.js', 'console.css']) {
      expect((await fetch(`${url}/_sandbox/assets/${asset}`)).status).toBe(200);
    }
  });

  itSeen.for(LOOKS)('can be used by everybody at %o', { timeout: 120_000 }, async (at) => {
    const { url, customer, session, linked, control } = await startSandbox();
    await linked('Sandbar Credit Union');
    await linked('Test (Non-OAuth)', ['Success', 'Failure']);
    await session(await customer());
    await control('POST', '/faults', { path: '/v1/never', latency_ms: 5 });
    const page = await openPage(at);
    const troubles: string[] = [];
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
    await page.goto(`${url}/_sandbox`);
    for (const tab of ['Accounts', 'Sessions', 'Events', 'Deliveries', 'Time', 'Settings', 'Faults']) {
      await page.getByRole('tab', { name: tab }).click();
      const summary = page.locator('summary').first();
      if (await summary.isVisible()) await summary.click();
      troubles.push(...(await look(page, `console-${tab.toLowerCase()}`, at)));
    }
    await page.getByRole('button', { name: 'Reset…' }).click();
    troubles.push(...(await look(page, 'console-reset', at)));
    expect(troubles).toEqual([]);
  });

  itSeen('moves no line that somebody is at', { timeout: 120_000 }, async () => {
    const { url, linkedOne } = await startSandbox();
    await linkedOne('Test (Non-OAuth)', 'Success', []);
    const page = await openPage({ width: 1440, colorScheme: 'light' });
    await page.goto(`${url}/_sandbox`);
    const line = page.getByText('Success ••••6789');
    await line.click();
    const before = await line.boundingBox();
    await linkedOne('Test (Non-OAuth)', 'High Balance', []);
    const newer = page.getByRole('button', { name: 'Show 1 newer' });
    await newer.waitFor();
    expect(await line.boundingBox()).toEqual(before);
    await newer.click();
    await page.getByText('High Balance ••••4242').waitFor();
  });

  itSeen('does everything by keyboard', { timeout: 120_000 }, async () => {
    const { url, customer, session, stripe, receiver, control } = await startSandbox();
    const open = await session(await customer(), { prefetch: ['balances'] });
    const page = await openPage({ width: 1440, colorScheme: 'light' });
    await page.goto(`${url}/_sandbox`);
    await page.getByRole('tab', { name: 'Accounts' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Accounts' }).selectOption('Success');
    await page.getByRole('button', { name: `Link to ${open}` }).press('Enter');
    await page.getByText('Linked at Test (Non-OAuth).').waitFor();
    await receiver.waitFor('financial_connections.account.refreshed_balance');

    await page.getByRole('tab', { name: 'Accounts' }).click();
    await page.locator('summary').first().press('Enter');
    await page.getByRole('spinbutton', { name: 'Balance in dollars' }).fill('12.34');
    await page.keyboard.press('Enter');
    await page.getByText('$12.34').first().waitFor();
    const { data } = await stripe.financialConnections.accounts.list();
    expect(data[0]?.balance?.current).toEqual({ usd: 1234 });

    await page.getByRole('spinbutton', { name: 'Until the next, in seconds' }).fill('77');
    await page.getByRole('textbox', { name: 'Owners at the bank' }).fill('Ada Byron\nJo Lee');
    await page.getByRole('button', { name: 'Save Success' }).press('Enter');
    await page.getByText('Success is changed.').waitFor();
    expect(await control('GET', '/state')).toMatchObject({
      accounts: [
        {
          sandbox: {
            control: { refreshDelayMs: null, refreshQuotaSeconds: 77 },
            bank_owners: [{ name: 'Ada Byron' }, { name: 'Jo Lee' }],
          },
        },
      ],
    });

    await page.getByRole('tab', { name: 'Settings' }).click();
    await page.getByRole('combobox', { name: 'A second disconnect' }).selectOption('400, refused');
    await page.getByRole('spinbutton', { name: 'A payment takes, in ms' }).fill('5');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => control('GET', '/settings'))
      .toMatchObject({ second_disconnect: 'reject', payment_delay_ms: 5 });
    await page.locator('summary').first().press('Enter');
    await page.getByRole('button', { name: /^Roll the secret/ }).press('Enter');
    await page.getByText('The new secret: whsec_').waitFor();

    await page.getByRole('button', { name: 'Reset…' }).press('Enter');
    await page.keyboard.press('Escape');
    expect((await stripe.customers.list()).data).toHaveLength(1);
    await page.getByRole('button', { name: 'Reset…' }).press('Enter');
    await page.getByRole('button', { name: 'Reset', exact: true }).press('Enter');
    await page.getByText('Everything is forgotten.').waitFor();
    expect((await stripe.customers.list()).data).toHaveLength(0);
  });
});
