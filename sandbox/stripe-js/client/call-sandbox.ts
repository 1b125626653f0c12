import type { BankAccountToken, FinancialConnectionsSession, StripeError } from '@stripe/stripe-js';

const PATIENCE_MS = 20_000;

export type Answer<T> = { value: T; error?: undefined } | { value?: undefined; error: StripeError };

export const UNREACHABLE: StripeError = {
  type: 'api_connection_error',
  message: 'We could not reach Stripe. Check your connection and try again.',
};

/** Asks across origins. Like Stripe.js, gives every failure back as an error object and never rejects. */
export async function ask<T>(
  url: string,
  init: RequestInit,
  isExpected: (answer: unknown) => answer is T,
): Promise<Answer<T>> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await fetch(url, { mode: 'cors', credentials: 'omit', signal, ...init });
    const answer: unknown = await response.json();
    if (isRefusal(answer)) return { error: answer.error };
    return isExpected(answer) ? { value: answer } : { error: UNREACHABLE };
  } catch {
    return { error: UNREACHABLE };
  }
}

interface Started {
  flow_path: string;
  session: FinancialConnectionsSession;
}

/** Opens a flow for a session. */
export function startFlow(origin: string, publishableKey: string, clientSecret: string) {
  return askWithSecret(`${origin}/auth-flow/start`, publishableKey, clientSecret, isStarted);
}

/** The session as it stands, with the accounts that were linked. */
export function fetchResult(origin: string, publishableKey: string, clientSecret: string) {
  return askWithSecret(`${origin}/auth-flow/result`, publishableKey, clientSecret, isResult);
}

/** A token of the account that was linked or typed. */
export function fetchToken(origin: string, publishableKey: string, clientSecret: string) {
  return askWithSecret(`${origin}/auth-flow/token`, publishableKey, clientSecret, isTokenResult);
}

/** Makes what the modal collected the payment method of an intent. */
export function fetchCollected(origin: string, publishableKey: string, clientSecret: string, data: object) {
  const url = `${origin}/auth-flow/collected`;
  return askWithSecret(url, publishableKey, clientSecret, isCollected, { payment_method_data: data });
}

/** The client secret travels in the body: an address is logged in too many places. */
function askWithSecret<T>(
  url: string,
  key: string,
  clientSecret: string,
  isExpected: (answer: unknown) => answer is T,
  more: object = {},
): Promise<Answer<T>> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ key, client_secret: clientSecret, ...more });
  return ask(url, { method: 'POST', headers, body }, isExpected);
}

function isCollected(value: unknown): value is { collected: true } {
  return isObject(value) && 'collected' in value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isRefusal(value: unknown): value is { error: StripeError } {
  return isObject(value) && 'error' in value && isObject(value.error);
}

function isSession(value: unknown): value is FinancialConnectionsSession {
  return isObject(value) && 'id' in value && 'accounts' in value && Array.isArray(value.accounts);
}

function isStarted(value: unknown): value is Started {
  return (
    isObject(value) &&
    'flow_path' in value &&
    typeof value.flow_path === 'string' &&
    'session' in value &&
    isSession(value.session)
  );
}

function isResult(value: unknown): value is { session: FinancialConnectionsSession } {
  return isObject(value) && 'session' in value && isSession(value.session);
}

function isTokenResult(value: unknown): value is { session: FinancialConnectionsSession; token: BankAccountToken } {
  return isResult(value) && 'token' in value && isObject(value.token);
}
