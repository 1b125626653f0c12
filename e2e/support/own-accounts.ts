import type { Page } from '@playwright/test';
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
