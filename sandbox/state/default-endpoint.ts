import type Stripe from 'stripe';
import type { SandboxContext } from './context';

/** The endpoint that the sandbox was started with. Its id stays, so that what is pending goes to its new address. */
export const DEFAULT_ENDPOINT_ID = 'we_1SandboxDefaultEndpoint';

type EventType = Extract<Stripe.Event['type'], `financial_connections.${string}`>;

const FINANCIAL_CONNECTIONS_EVENTS = [
  'financial_connections.account.account_numbers_updated',
  'financial_connections.account.created',
  'financial_connections.account.deactivated',
  'financial_connections.account.disconnected',
  'financial_connections.account.expected_deactivation_date_updated',
  'financial_connections.account.reactivated',
  'financial_connections.account.refreshed_balance',
  'financial_connections.account.refreshed_ownership',
  'financial_connections.account.refreshed_transactions',
  'financial_connections.account.supported_payment_method_types_updated',
  'financial_connections.account.upcoming_account_number_expiry',
  'financial_connections.account.upcoming_deactivation',
  'financial_connections.authorization.expected_deactivation_date_updated',
  'financial_connections.authorization.upcoming_deactivation',
] as const satisfies readonly EventType[];

/** Sets up, moves or removes the endpoint that the program was started with. */
export function keepDefaultEndpoint(ctx: SandboxContext): void {
  const { webhook } = ctx.options;
  const { endpoints } = ctx.documents;
  const known = endpoints.find(DEFAULT_ENDPOINT_ID);
  if (!webhook) return endpoints.delete(DEFAULT_ENDPOINT_ID);
  const endpoint = {
    id: DEFAULT_ENDPOINT_ID,
    created: known?.created ?? ctx.clock.seconds(),
    url: webhook.url,
    enabledEvents: [...FINANCIAL_CONNECTIONS_EVENTS],
    status: 'enabled' as const,
    apiVersion: null,
    description: 'The endpoint that the sandbox was started with',
    metadata: {},
    secrets: [{ secret: webhook.secret, expiresAt: null }],
  };
  if (known) endpoints.save(endpoint);
  else endpoints.insert(endpoint);
}
