import { z } from 'zod';
import type { Balance } from '@/lib/domain/balance';
import { env } from '@/lib/env/server';
import { toBalance } from '@/lib/stripe/to-balance';

// The sandbox's control endpoints, over HTTP: the only door there is. Stripe itself has none of these.

const Amounts = z.record(z.string(), z.number());
const History = z.object({
  data: z.array(
    z.object({
      as_of: z.number(),
      current: Amounts,
      type: z.enum(['cash', 'credit']),
      cash: z.object({ available: Amounts.nullable() }).optional(),
      credit: z.object({ used: Amounts.nullable() }).optional(),
    }),
  ),
});

async function call(method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(new URL(path, env().STRIPE_API_BASE_URL), {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  });
  if (!answer.ok) throw new Error(`The sandbox answered ${answer.status} to ${method} ${path}: ${await answer.text()}`);
  return answer.json();
}

/** Keeps events back: no web process is up to take them yet. The launcher lets them go once one is. */
export const holdWebhooks = () => call('PATCH', '/_sandbox/settings', { webhook_mode: 'hold' });

/** Links accounts in a session as its modal would, without a browser. */
export const linkInSandbox = (sessionId: string, institution: string, accounts: readonly string[]) =>
  call('POST', `/_sandbox/sessions/${sessionId}/link`, { institution, accounts });

export const patchInSandbox = (accountId: string, change: Record<string, unknown>) =>
  call('PATCH', `/_sandbox/accounts/${accountId}`, change);

/** One balance a day, oldest first, that ends in the present one. Empty for an account whose bank shares none. */
export async function historyInSandbox(accountId: string, days: number): Promise<Balance[]> {
  const { data } = History.parse(await call('GET', `/_sandbox/accounts/${accountId}/history?days=${days}`));
  return data.map(toBalance);
}
