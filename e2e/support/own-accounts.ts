import { expect, type Page } from '@playwright/test';
import { z } from 'zod';

const Refresh = z.object({ status: z.string(), lastAttemptedAt: z.iso.datetime() }).nullable();
const Overview = z.object({
  accounts: z.array(z.object({ id: z.string(), name: z.string(), balanceRefresh: Refresh, ownershipRefresh: Refresh })),
});

/** The accounts of whoever is signed in, as the page itself asks for them. */
export async function listAccounts(page: Page) {
  const answer = await page.request.get('/api/accounts');
  return Overview.parse(await answer.json()).accounts;
}

const Transactions = z.object({ transactions: z.array(z.object({ id: z.string() })) });

/** The newest transaction of an account of whoever is signed in, once its first have come. */
export async function newestTransaction(page: Page, accountId: string): Promise<string> {
  let newest: string | undefined;
  await expect(async () => {
    const answer = await page.request.get(`/api/accounts/${accountId}/transactions`);
    newest = Transactions.parse(await answer.json()).transactions[0]?.id;
    expect(newest).toBeDefined();
  }).toPass({ timeout: 30_000 });
  return `${newest}`;
}
