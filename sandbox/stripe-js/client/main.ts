import { createStripe } from './create-stripe';

/** Where the sandbox answers, as it was asked for this script; it stands around the script when it is served. */
declare const SANDBOX_ORIGIN: string;

const script = document.currentScript;
const loadedFrom = new URL(script instanceof HTMLScriptElement ? script.src : document.baseURI);
// A test may answer Stripe's own address with this script; nothing of ours is to be found there.
const origin = loadedFrom.hostname === 'js.stripe.com' ? SANDBOX_ORIGIN : loadedFrom.origin;

/** A plain function: the real one is called without `new`. */
function Stripe(publishableKey: unknown) {
  return createStripe(origin, publishableKey);
}

/** The release train @stripe/stripe-js 10 expects; any other makes it warn. */
Stripe.version = 'endive';

Object.assign(window, { Stripe });
