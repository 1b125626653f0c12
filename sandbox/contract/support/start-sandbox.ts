import Stripe from 'stripe';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { createSandbox } from '../../server';
import type { SandboxOptions } from '../../state/context';
import { startReceiver, waitUntil, type Receiver } from './receiver';

/** A running sandbox, driven from outside as an app drives it: through the SDK, over HTTP. */
export interface Rig {
  stripe: Stripe;
  port: number;
  url: string;
  receiver: Receiver;
  /** A customer to link accounts for. */
  customer(params?: Stripe.CustomerCreateParams): Promise<string>;
  session(customer: string, params?: Partial<Stripe.FinancialConnections.SessionCreateParams>): Promise<string>;
  /** Links without a browser; resolves to the new ids. */
  link(session: string, institution: string, accounts?: string[] | 'all'): Promise<string[]>;
  /** Customer, session and link at once, and waits for every prefetch to end. */
  linked(institution: string, accounts?: string[] | 'all', prefetch?: Prefetch[]): Promise<Account[]>;
  /** The same with one account. */
  linkedOne(institution: string, account: string, prefetch?: Prefetch[]): Promise<Account>;
  control(method: string, path: string, body?: unknown): Promise<unknown>;
  retrieve(id: string): Promise<Account>;
  /** Waits until nothing is pending on an account. */
  settled(id: string): Promise<Account>;
}

type Account = Stripe.FinancialConnections.Account;
type Prefetch = 'balances' | 'ownership' | 'transactions';

const Linked = z.object({ accounts: z.array(z.object({ id: z.string() })) });

/** The first of a list that must not be empty. */
export function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error('The list is empty.');
  return item;
}

export function stripeClient(port: number): Stripe {
  return new Stripe('sk_test_contract', {
    protocol: 'http',
    host: '127.0.0.1',
    port,
    maxNetworkRetries: 0,
    telemetry: false,
  });
}

/** Starts a sandbox with quick refreshes and an endpoint, and stops both when the test ends. */
export async function startSandbox(options: Partial<SandboxOptions> = {}): Promise<Rig> {
  const receiver = await startReceiver();
  const sandbox = createSandbox({
    refreshDelayMs: 15,
    refreshQuotaSeconds: 0,
    webhook: { url: receiver.url, secret: receiver.secret },
    webhookRetrySeconds: [0.02, 0.02, 0.02],
    ...options,
  });
  const port = await sandbox.listen(0);
  onTestFinished(async () => {
    await sandbox.close();
    await receiver.close();
  });
  return rigFor(port, receiver);
}

export function rigFor(port: number, receiver: Receiver): Rig {
  const stripe = stripeClient(port);
  const url = `http://127.0.0.1:${port}`;
  const rig: Rig = {
    stripe,
    port,
    url,
    receiver,
    customer: async (params = {}) => (await stripe.customers.create(params)).id,
    async session(customer, params = {}) {
      const session = await stripe.financialConnections.sessions.create({
        account_holder: { type: 'customer', customer },
        permissions: ['balances', 'ownership', 'transactions', 'payment_method'],
        ...params,
      });
      return session.id;
    },
    async link(session, institution, accounts = 'all') {
      const answer = await rig.control('POST', `/sessions/${session}/link`, { institution, accounts });
      return Linked.parse(answer).accounts.map(({ id }) => id);
    },
    async linked(institution, accounts = 'all', prefetch = ['balances', 'ownership']) {
      const session = await rig.session(await rig.customer(), { prefetch });
      const created = await rig.link(session, institution, accounts);
      return Promise.all(created.map(rig.settled));
    },
    async linkedOne(institution, account, prefetch) {
      return first(await rig.linked(institution, [account], prefetch));
    },
    control: (method, path, body) => controlRequest(url, method, path, body),
    retrieve: (id) => stripe.financialConnections.accounts.retrieve(id),
    async settled(id) {
      await waitUntil(async () => !isPending(await rig.retrieve(id)), `${id} to settle`);
      return rig.retrieve(id);
    },
  };
  return rig;
}

async function controlRequest(url: string, method: string, path: string, body: unknown): Promise<unknown> {
  const response = await fetch(`${url}/_sandbox${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw new ControlRefusal(response.status, answer);
  return answer;
}

/** What a refused control request answered. */
export class ControlRefusal extends Error {
  constructor(
    readonly status: number,
    readonly answer: unknown,
  ) {
    super(`${status}: ${JSON.stringify(answer)}`);
  }
}

function isPending(account: Account): boolean {
  const refreshes = [account.balance_refresh, account.ownership_refresh, account.transaction_refresh];
  return refreshes.some((refresh) => refresh?.status === 'pending');
}
