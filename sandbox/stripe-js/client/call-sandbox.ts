import type { BankAccountToken, FinancialConnectionsSession, StripeError } from '@stripe/stripe-js';

const PATIENCE_MS = 20_000;

export type Answer<T> = { value: T; error?: undefined } | { value?: undefined; error: StripeError };

export const UNREACHABLE: StripeError = {
  type: 'api_connection_error',
  message: 'We could not reach Stripe. Check your connection and try again.',
};

/** POSTs JSON. */
function post<T>(url: string, body: object, isExpected: (answer: unknown) => answer is T): Promise<Answer<T>> {
  const headers = { 'content-type': 'application/json' };
  return ask(url, { method: 'POST', headers, body: JSON.stringify(body) }, isExpected);
}

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

/** Opens a flow for a session. The client secret travels in the body: an address is logged in too many places. */
export function startFlow(origin: string, publishableKey: string, clientSecret: string) {
  const body = { key: publishableKey, client_secret: clientSecret };
  return post(`${origin}/auth-flow/start`, body, isStarted);
}

/** The session as it stands, with the accounts that were linked. */
export function fetchResult(origin: string, publishableKey: string, clientSecret: string) {
  const body = { key: publishableKey, client_secret: clientSecret };
  return post(`${origin}/auth-flow/result`, body, isResult);
}

/** A token of the account that was linked or typed. */
export function fetchToken(origin: string, publishableKey: string, clientSecret: string) {
  const body = { key: publishableKey, client_secret: clientSecret };
  return post(`${origin}/auth-flow/token`, body, isTokenResult);
}

/** Makes what the modal collected the payment method of an intent. */
export function fetchCollected(origin: string, publishableKey: string, clientSecret: string, data: object) {
  const body = { key: publishableKey, client_secret: clientSecret, payment_method_data: data };
  return post(`${origin}/auth-flow/collected`, body, isCollected);
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
