import { IntegrationError } from './integration-error';

const SHAPE = { payment: /^(pi_\w+)_secret_\w+$/, setup: /^(seti_\w+)_secret_\w+$/ };

export type IntentKind = 'payment' | 'setup';

/** @throws IntegrationError where the page's code gives none */
export function requireClientSecret(options: unknown, method: string): string {
  const clientSecret =
    typeof options === 'object' && options !== null && 'clientSecret' in options ? options.clientSecret : undefined;
  if (typeof clientSecret === 'string' && clientSecret !== '') return clientSecret;
  throw new IntegrationError(`Missing value for stripe.${method}(): clientSecret should be a client secret string.`);
}

/**
 * The id that stands in an intent's client secret.
 * @throws IntegrationError where the secret is none, or that of something else
 */
export function intentIdOf(kind: IntentKind, clientSecret: unknown, method: string): string {
  const id = typeof clientSecret === 'string' ? SHAPE[kind].exec(clientSecret)?.[1] : undefined;
  if (id !== undefined) return id;
  const prefix = kind === 'payment' ? 'pi' : 'seti';
  throw new IntegrationError(
    `Invalid value for stripe.${method}(): the client secret should have the form ${prefix}_…_secret_….`,
  );
}
