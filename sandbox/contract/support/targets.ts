import Stripe from 'stripe';
import { createSandbox } from '../../server';
import { createSession } from '../../state/sessions';
import { linkAccounts } from '../../state/link-accounts';

/** Whom the contract is held against. Nothing here is ever printed: the keys stay where they are. */
export interface Opened {
  stripe: Stripe;
  /** With a key that belongs to nobody. */
  stranger: Stripe;
  /** An active account that was linked with `balances`; null when there is none and none can be made. */
  accountId: string | null;
  close(): Promise<void>;
}

export interface Target {
  name: string;
  open(): Promise<Opened>;
}

const KEY = process.env.STRIPE_SECRET_KEY;
const ELSEWHERE = process.env.STRIPE_API_BASE_URL;

/** Why Stripe itself is not asked; null when it is. */
export const REASON_TO_SKIP_STRIPE = reasonToSkip();

export const SANDBOX: Target = { name: 'the sandbox', open: openSandbox };
export const STRIPE: Target = { name: 'Stripe’s test mode', open: openStripe };

function reasonToSkip(): string | null {
  if (KEY === undefined || KEY === '') return 'STRIPE_SECRET_KEY is not set';
  if (!/^[sr]k_test_/.test(KEY)) return 'STRIPE_SECRET_KEY is no key of test mode';
  if (ELSEWHERE !== undefined && ELSEWHERE !== '') return 'STRIPE_API_BASE_URL points elsewhere';
  return null;
}

async function openSandbox(): Promise<Opened> {
  const sandbox = createSandbox({ refreshDelayMs: 5, refreshQuotaSeconds: 0 });
  const port = await sandbox.listen(0);
  const options = { protocol: 'http', host: '127.0.0.1', port, telemetry: false } as const;
  const stripe = new Stripe('sk_test_contract', options);
  const { id: customer } = await stripe.customers.create();
  const session = createSession(sandbox.ctx, {
    holder: { type: 'customer', customer },
    permissions: ['balances', 'ownership', 'transactions'],
    prefetch: ['balances', 'ownership', 'transactions'],
    filters: null,
    accountLimit: null,
    manualEntry: null,
    returnUrl: null,
  });
  const [linked] = linkAccounts(sandbox.ctx, session.id, 'Test (Non-OAuth)', ['Success']);
  return {
    stripe,
    stranger: new Stripe('nonsense', options),
    accountId: linked?.id ?? null,
    close: () => sandbox.close(),
  };
}

/** Accounts can be linked in a browser alone, so one that somebody has linked by hand has to serve. */
async function openStripe(): Promise<Opened> {
  const stripe = new Stripe(KEY ?? '', { telemetry: false });
  const { data } = await stripe.financialConnections.accounts.list({ limit: 100 });
  const account = data.find(({ status, permissions }) => status === 'active' && permissions?.includes('balances'));
  return {
    stripe,
    stranger: new Stripe('sk_test_nobodys', { telemetry: false, maxNetworkRetries: 0 }),
    accountId: account?.id ?? null,
    close: async () => {},
  };
}
