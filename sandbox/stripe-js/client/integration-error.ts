/** A mistake in the page's own code, as against something a person can meet. Stripe.js throws one under this name. */
export class IntegrationError extends Error {
  override name = 'IntegrationError';
}
