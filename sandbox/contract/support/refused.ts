import Stripe from 'stripe';

/** The parts of a refusal that an integration may rely on, without the request that it belongs to. */
export interface Refusal {
  type: string | undefined;
  status: number | undefined;
  code: string | undefined;
  param: string | undefined;
  message: string;
}

/** What the API says against a request; throws when it has nothing against it. */
export async function refused(asked: Promise<unknown>): Promise<Refusal> {
  try {
    await asked;
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    const { rawType, statusCode, code, param, message } = error;
    return { type: rawType, status: statusCode, code, param, message };
  }
  throw new Error('The request was not refused.');
}
