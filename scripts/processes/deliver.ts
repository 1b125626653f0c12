import { createHmac, randomUUID } from 'node:crypto';
import Stripe from 'stripe';
import { WEBHOOK_SECRET } from './start-processes';

/** A whole second, as Stripe counts them. */
const EPOCH = 1_795_000_000;

export interface Event {
  readonly id: string;
  readonly accountId: string;
  readonly body: string;
}

export const suffix = (): string => randomUUID().replaceAll('-', '');

/** An account of a customer that is told of by events alone. */
export function anAccount() {
  const id = `fca_${suffix()}`;
  const customer = `cus_${suffix()}`;
  return {
    id,
    /** The balance as of a second; later is newer. */
    event: (second: number, usd: number, change: object = {}): Event => {
      const eventId = `evt_${suffix()}`;
      const account = { ...BLANK, id, account_holder: { type: 'customer', customer }, balance: cash(second, usd) };
      return {
        id: eventId,
        accountId: id,
        body: JSON.stringify({ ...eventOf(account, second), id: eventId, ...change }),
      };
    },
  };
}

const cash = (second: number, usd: number) => ({
  as_of: EPOCH + second,
  current: { usd },
  type: 'cash',
  cash: { available: { usd } },
});

const BLANK = {
  object: 'financial_connections.account',
  balance_refresh: null,
  category: 'cash',
  created: EPOCH,
  display_name: 'Everyday Checking',
  institution_name: 'StripeBank',
  last4: '6789',
  livemode: false,
  ownership: null,
  ownership_refresh: null,
  permissions: ['balances'],
  status: 'active',
  subcategory: 'checking',
  subscriptions: [],
  supported_payment_method_types: ['us_bank_account'],
  transaction_refresh: null,
};

export const eventOf = (object: object, second: number, type = 'financial_connections.account.refreshed_balance') => ({
  object: 'event',
  api_version: Stripe.API_VERSION,
  created: EPOCH + second,
  data: { object },
  livemode: false,
  pending_webhooks: 1,
  request: null,
  type,
});

export interface Answer {
  readonly status: number;
  readonly kind: string;
  readonly retryAfter: string | null;
}

/** One signed delivery, stamped now (or where the clock is said to be). Rejects when nobody answers. */
export async function deliver(webUrl: string, body: string, now = Date.now()): Promise<Answer> {
  const seconds = Math.floor(now / 1000);
  const signature = createHmac('sha256', WEBHOOK_SECRET).update(`${seconds}.${body}`).digest('hex');
  const answer = await fetch(`${webUrl}/api/webhooks/stripe`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', 'stripe-signature': `t=${seconds},v1=${signature}` },
    signal: AbortSignal.timeout(10_000),
  });
  const { kind } = (await answer.json()) as { kind: string };
  return { status: answer.status, kind, retryAfter: answer.headers.get('retry-after') };
}

/** Delivers until it is answered 2xx, as Stripe does, only sooner; every other time to the other process. */
export async function deliverUntilTaken(webUrls: readonly string[], { body }: Event, first = 0): Promise<string[]> {
  const answers: string[] = [];
  for (let attempt = first; attempt < first + 200; attempt++) {
    const url = webUrls[attempt % webUrls.length] ?? '';
    const answer = await deliver(url, body).catch(() => null);
    answers.push(answer ? String(answer.status) : 'none');
    if (answer && answer.status < 300) return answers;
    await new Promise((resolve) => setTimeout(resolve, 50 + (attempt - first) * 10));
  }
  throw new Error(`It was never taken: ${answers.slice(-5).join(' ')}.`);
}
