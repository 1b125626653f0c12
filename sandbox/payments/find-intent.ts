import type { Call } from '../api/route';
import { StripeError, invalid, notFound } from '../api/stripe-error';
import type { SandboxContext } from '../state/context';
import { toClientIntent } from './client-intent';
import { nameOf } from './intent-errors';
import { toPaymentIntent } from './payment-intent-object';
import { toSetupIntent } from './setup-intent-object';
import type { StoredIntent } from './stored-intent';

export function nounOf(kind: StoredIntent['kind']): string {
  return `${kind}_intent`;
}

/**
 * The intent of a path. A browser has only a publishable key, so that it must know the intent's secret besides; who has
 * a secret key need not, but is told of a wrong one.
 * @throws StripeError
 */
export function requireIntent(
  kind: StoredIntent['kind'],
  {
    ctx,
    id,
    params,
    isPublishable,
  }: Pick<Call<{ client_secret?: string | undefined }>, 'ctx' | 'id' | 'params' | 'isPublishable'>,
): StoredIntent {
  const intent = ctx.documents.intents.find(id);
  if (intent?.kind !== kind) throw notFound(nounOf(kind), id, 'intent');
  const { client_secret: given } = params;
  if (given === undefined && isPublishable) {
    throw invalid('Missing required param: client_secret.', 'client_secret', 'parameter_missing');
  }
  if (given !== undefined && given !== intent.clientSecret) {
    throw new StripeError(400, 'validation', {
      code: `${kind}_intent_invalid_parameter`,
      param: 'client_secret',
      message: `The client_secret provided does not match the client_secret associated with this ${nameOf(intent)}.`,
    });
  }
  return intent;
}

/** As the asker may see it: a browser sees less. */
export function shownIntent(
  ctx: SandboxContext,
  intent: StoredIntent,
  asked: readonly string[],
  isPublishable = false,
): object {
  const expand = { paymentMethod: asked.includes('payment_method'), customer: asked.includes('customer') };
  const whole = intent.kind === 'payment' ? toPaymentIntent(ctx, intent, expand) : toSetupIntent(ctx, intent, expand);
  return isPublishable ? toClientIntent(whole) : whole;
}
