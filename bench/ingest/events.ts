import { createHmac } from 'node:crypto';
import Stripe from 'stripe';

const ACCOUNTS = 2_000;
const FIRST_AS_OF = 1_795_000_000;

export interface SignedEvent {
  readonly id: string;
  readonly body: string;
  readonly signature: string;
}

/** Refreshed balances as Stripe sends them, 1.6 kB each: every event another one, every balance newer than the last of its account. */
export function signedEvents(run: string, secret: string): () => SignedEvent {
  let count = 0;
  return () => {
    const number = count++;
    const id = `evt_${run}${number}`;
    const body = JSON.stringify(refreshedBalance(id, `fca_${run}${number % ACCOUNTS}`, number));
    const timestamp = Math.floor(Date.now() / 1000);
    const hmac = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
    return { id, body, signature: `t=${timestamp},v1=${hmac}` };
  };
}

function refreshedBalance(id: string, accountId: string, number: number) {
  const asOf = FIRST_AS_OF + Math.floor(number / ACCOUNTS) * 3_600;
  const refresh = { last_attempted_at: asOf, next_refresh_available_at: asOf + 3_600, status: 'succeeded' };
  return {
    id,
    object: 'event',
    api_version: Stripe.API_VERSION,
    created: asOf + 2,
    data: {
      object: {
        id: accountId,
        object: 'financial_connections.account',
        account_holder: { type: 'customer', customer: `cus_${accountId}` },
        account_numbers: null,
        balance: { as_of: asOf, cash: { available: { usd: number } }, current: { usd: number }, type: 'cash' },
        balance_refresh: refresh,
        category: 'cash',
        created: FIRST_AS_OF,
        display_name: 'Everyday Checking',
        institution_name: 'Sandbar Credit Union',
        last4: '6789',
        livemode: false,
        ownership: null,
        ownership_refresh: null,
        permissions: ['balances', 'ownership', 'payment_method', 'transactions'],
        status: 'active',
        subcategory: 'checking',
        subscriptions: ['transactions'],
        supported_payment_method_types: ['us_bank_account'],
        transaction_refresh: null,
      },
    },
    livemode: false,
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
    type: 'financial_connections.account.refreshed_balance',
  };
}
