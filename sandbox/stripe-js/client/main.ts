import { createStripe } from './create-stripe';

const script = document.currentScript;
const origin = new URL(script instanceof HTMLScriptElement ? script.src : document.baseURI).origin;

/** A normal function, since `loadStripe` calls it without `new`. */
function Stripe(publishableKey: unknown) {
  return createStripe(origin, publishableKey);
}

/** The release train @stripe/stripe-js 10 expects; any other makes it warn. */
Stripe.version = 'endive';

Object.assign(window, { Stripe });
