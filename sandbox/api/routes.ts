import { PAYMENT_INTENT_ROUTES } from '../payments/payment-intent-routes';
import { PAYMENT_METHOD_ROUTES } from '../payments/payment-method-routes';
import { SETUP_INTENT_ROUTES } from '../payments/setup-intent-routes';
import { ACCOUNT_ROUTES } from './accounts';
import { CUSTOMER_ROUTES } from './customers';
import { EVENT_ROUTES } from './events';
import { OWNERS_ROUTE } from './owners';
import { REFRESH_ROUTE } from './refresh';
import type { Route } from './route';
import { SESSION_ROUTES } from './sessions';
import { SUBSCRIPTION_ROUTES } from './subscriptions';
import { StripeError } from './stripe-error';
import { TEST_HELPER_ROUTES } from './test-helpers';
import { TRANSACTION_ROUTES } from './transactions';
import { WEBHOOK_ENDPOINT_ROUTES } from './webhook-endpoints';

const ROUTES: readonly { route: Route; pattern: RegExp }[] = [
  ...CUSTOMER_ROUTES,
  ...SESSION_ROUTES,
  ...ACCOUNT_ROUTES,
  REFRESH_ROUTE,
  ...SUBSCRIPTION_ROUTES,
  OWNERS_ROUTE,
  ...TRANSACTION_ROUTES,
  ...EVENT_ROUTES,
  ...WEBHOOK_ENDPOINT_ROUTES,
  ...TEST_HELPER_ROUTES,
  ...PAYMENT_INTENT_ROUTES,
  ...SETUP_INTENT_ROUTES,
  ...PAYMENT_METHOD_ROUTES,
].map((route) => ({ route, pattern: new RegExp(`^${route.path.replace(':id', '([^/]+)')}$`) }));

/** The endpoint for a request, or Stripe's answer to a wrong method as to a wrong URL: it does not know it. */
export function matchRoute(method: string, path: string): { route: Route; id: string } {
  for (const { route, pattern } of ROUTES) {
    const match = route.method === method ? pattern.exec(path) : null;
    if (match) return { route, id: match[1] ?? '' };
  }
  throw unknownUrl(method, path);
}

/** Whether browsers may ask this, with a publishable key. */
export function takesPublishableKey(method: string, path: string): boolean {
  return ROUTES.some(({ route, pattern }) => route.publishable && route.method === method && pattern.test(path));
}

/** To whatever nobody answers. */
export function unknownUrl(method: string, path: string): StripeError {
  return new StripeError(404, 'validation', {
    message: `Unrecognized request URL (${method}: ${path}). If you are trying to list objects, remove the trailing slash. If you are trying to retrieve an object, make sure you passed a valid (non-empty) identifier in your code. Please see https://stripe.com/docs or we can help at https://support.stripe.com/.`,
  });
}
