import { expect } from '@playwright/test';
import { z } from 'zod';
import { env } from './env';

// The sandbox's control endpoints, over HTTP: what the bank and its service do while somebody uses the app.

const Refresh = z.object({ status: z.string(), next_refresh_available_at: z.number().nullable() }).nullable();

const Account = z.looseObject({
  id: z.string(),
  display_name: z.string().nullable(),
  institution_name: z.string(),
  status: z.string(),
  balance_refresh: Refresh,
  ownership_refresh: Refresh,
});
export type SandboxAccount = z.infer<typeof Account>;

const Holder = z.object({ customer: z.string() });
const Session = z.looseObject({ id: z.string(), account_holder: Holder, state: z.string() });

const State = z.object({
  customers: z.array(z.object({ id: z.string(), email: z.string().nullable() })),
  sessions: z.array(Session),
  accounts: z.array(Account.extend({ account_holder: Holder, session: z.string() })),
  events: z.array(z.object({ id: z.string(), type: z.string(), object: z.string() })),
});

/** What becomes of a refresh; one that stalls stays pending until one of the others is chosen. */
export type NextRefresh = 'succeed' | 'fail' | 'stall';

export interface AccountChanges {
  balance?: object | null;
  owners?: readonly { name: string; email?: string | null; phone?: string | null; raw_address?: string | null }[];
  status?: 'active' | 'inactive' | 'disconnected';
  next_refresh?: NextRefresh;
  refresh_delay_ms?: number;
  /** How long after a refresh the next one may start. */
  refresh_quota_seconds?: number;
  /** Unix time at which access will end. */
  expected_deactivation_date?: number;
}

async function call(method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(new URL(`/_sandbox${path}`, env.STRIPE_API_BASE_URL), {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  if (!answer.ok) throw new Error(`The sandbox answered ${answer.status} to ${method} ${path}: ${await answer.text()}`);
  return answer.json();
}

export async function changeAccount(id: string, changes: AccountChanges): Promise<SandboxAccount> {
  return Account.parse(await call('PATCH', `/accounts/${id}`, changes));
}

/** The link session that is open for the person with this e-mail. */
export async function findOpenSession(email: string): Promise<string> {
  let found: string | undefined;
  await expect(async () => {
    const { customers, sessions } = State.parse(await call('GET', '/state?limit=200'));
    const customer = customers.find((candidate) => candidate.email === email);
    found = sessions.find(
      ({ account_holder: holder, state }) => holder.customer === customer?.id && state === 'open',
    )?.id;
    expect(found).toBeDefined();
  }).toPass();
  return z.string().parse(found);
}

/** How many link sessions were ever opened for the person with this e-mail. */
export async function countSessions(email: string): Promise<number> {
  const { customers, sessions } = State.parse(await call('GET', '/state?limit=200'));
  const customer = customers.find((candidate) => candidate.email === email);
  return sessions.filter(({ account_holder: holder }) => holder.customer === customer?.id).length;
}

interface Link {
  bank: string;
  accounts: readonly string[] | 'all';
  /** What becomes of the first figures. */
  nextRefresh?: NextRefresh;
}

/** Links as the bank's screens would, without them. */
export async function linkInSandbox(session: string, { bank, accounts, nextRefresh }: Link): Promise<void> {
  await call('POST', `/sessions/${session}/link`, {
    institution: bank,
    accounts,
    ...(nextRefresh && { next_refresh: nextRefresh }),
  });
}

/** Stripe is out of order for the next request of our server to one address. */
export async function breakStripe(path: string): Promise<void> {
  await call('POST', '/faults', { path: `/v1/financial_connections${path}`, count: 1, answer: 503 });
}

export async function expireSession(session: string): Promise<void> {
  await call('POST', `/sessions/${session}/expire`);
}

/** The accounts of the person with this e-mail, as Stripe has them. */
export async function accountsOf(email: string) {
  const { customers, accounts } = State.parse(await call('GET', '/state?limit=500'));
  const customer = customers.find((candidate) => candidate.email === email);
  return accounts.filter(({ account_holder: holder }) => holder.customer === customer?.id);
}

/** Ids of the events that Stripe sent about an account. */
export async function eventsOf(accountId: string): Promise<string[]> {
  const { events } = State.parse(await call('GET', '/state?limit=500'));
  return events.filter(({ object }) => object === accountId).map(({ id }) => id);
}

/** Stripe sends an event once more. */
export async function resendEvent(id: string): Promise<void> {
  await call('POST', `/events/${id}/resend`);
}
