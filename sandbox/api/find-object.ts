import type { SandboxContext } from '../state/context';

/** What each place of the API keeps, as errors name it. */
const PLACES = [
  { path: 'customers', kind: 'customers', noun: 'customer', param: 'id' },
  { path: 'events', kind: 'events', noun: 'event', param: 'id' },
  { path: 'webhook_endpoints', kind: 'endpoints', noun: 'webhook endpoint', param: 'id' },
  {
    path: 'financial_connections/accounts',
    kind: 'accounts',
    noun: 'financial connections account',
    param: 'account',
  },
  {
    path: 'financial_connections/sessions',
    kind: 'sessions',
    noun: 'financial connections session',
    param: 'session',
  },
  {
    path: 'financial_connections/transactions',
    kind: 'transactions',
    noun: 'financial connections transaction',
    param: 'transaction',
  },
] as const;

/** The object that a path of the API is about, in the words of Stripe's errors; null when there is none. */
export function findObject(ctx: SandboxContext, path: string): { noun: string; param: string; id: string } | null {
  for (const { path: place, kind, noun, param } of PLACES) {
    const id = new RegExp(`^/v1/${place}/([^/]+)`).exec(path)?.[1];
    if (id !== undefined && ctx.documents[kind].find(id)) return { noun, param, id };
  }
  return null;
}
