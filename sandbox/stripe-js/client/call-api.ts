import type { StripeError } from '@stripe/stripe-js';
import { ask, type Answer } from './call-sandbox';
import { toForm } from './to-form';

/** An intent as the API answers it; which kind is known by who asked. */
export type Intent = { id: string; object: string; status: string };

/** Calls the REST API as Stripe.js does: with the publishable key among the fields, so that no preflight is needed. */
export class Api {
  readonly #origin: string;
  readonly #key: string;

  constructor(origin: string, publishableKey: string) {
    this.#origin = origin;
    this.#key = publishableKey;
  }

  retrieve(path: string, fields: object): Promise<Answer<Intent>> {
    const query = toForm({ key: this.#key, ...fields });
    return ask(`${this.#origin}${path}?${query}`, { method: 'GET' }, isIntent);
  }

  post(path: string, fields: object): Promise<Answer<Intent>> {
    const body = toForm({ key: this.#key, ...fields });
    return ask(`${this.#origin}${path}`, { method: 'POST', body }, isIntent);
  }
}

function isIntent(value: unknown): value is Intent {
  return typeof value === 'object' && value !== null && 'id' in value && 'status' in value;
}

/** What a method of Stripe.js gives back: the intent under its own name, or why there is none. */
export function toResult(name: 'paymentIntent' | 'setupIntent', answer: Answer<Intent>) {
  return answer.error ? failed(answer.error) : { [name]: answer.value };
}

export function failed(error: StripeError) {
  return { error };
}
