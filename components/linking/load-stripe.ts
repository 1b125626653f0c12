import type { Stripe } from '@stripe/stripe-js';
import { loadStripe } from '@stripe/stripe-js/pure';
import type { Locale } from '@/lib/domain/locale';

const PATIENCE_MS = 20_000;

/** Rejects when `promise` takes too long: a request that neither answers nor fails must not become a spinner without end. */
export function withPatience<Value>(promise: Promise<Value>, ms = PATIENCE_MS): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No answer after ${ms} ms`)), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** A script that fails is taken out again, so that the next try loads it afresh. */
function injectScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error('Stripe.js could not be loaded'));
    });
    document.head.append(script);
  });
}

/**
 * Makes Stripe.js ready. `url` names another Stripe.js than Stripe's own, for the demo and tests; `loadStripe` takes up the `window.Stripe`
 * that is there. Null: Stripe's own. Rejects when it cannot be had. The bank's screens are in `locale` too.
 */
export async function readyStripe(url: string | null, publishableKey: string, locale: Locale): Promise<Stripe> {
  if (url !== null && !('Stripe' in window && window.Stripe)) await withPatience(injectScript(url));
  const stripe = await withPatience(loadStripe(publishableKey, { locale }));
  if (!stripe) throw new Error('Stripe.js is not available here');
  return stripe;
}
