export interface PolicyInput {
  /** Fresh for every request; in each of the page's scripts. */
  readonly nonce: string;
  /** Where Stripe.js comes from when that is not Stripe, or null. */
  readonly stripeJsOrigin: string | null;
  /** The page itself came over https. */
  readonly secure: boolean;
  /** Next's dev server needs eval, inline styles and a web socket. */
  readonly development: boolean;
}

// https://docs.stripe.com/security/guide#content-security-policy
const STRIPE_SCRIPTS = ['https://js.stripe.com', 'https://*.js.stripe.com'];
const STRIPE_FRAMES = [...STRIPE_SCRIPTS, 'https://hooks.stripe.com'];
const STRIPE_CONNECTIONS = ['https://api.stripe.com'];

/**
 * What a page may load, and from where. One policy for every page: a person reaches the bank modal from sign-in without a new document.
 * 'strict-dynamic' lets Stripe's loader, which our own script inserts, run; browsers without it go by the listed hosts.
 */
export function contentSecurityPolicy({ nonce, stripeJsOrigin, secure, development }: PolicyInput): string {
  const other = stripeJsOrigin === null ? [] : [stripeJsOrigin];
  const inDevelopment = (...sources: string[]) => (development ? sources : []);
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    'script-src': [
      "'self'",
      `'nonce-${nonce}'`,
      "'strict-dynamic'",
      ...STRIPE_SCRIPTS,
      ...other,
      ...inDevelopment("'unsafe-eval'"),
    ],
    'style-src': ["'self'", development ? "'unsafe-inline'" : `'nonce-${nonce}'`],
    'img-src': ["'self'", 'data:', 'https://*.stripe.com'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...STRIPE_CONNECTIONS, ...other, ...inDevelopment('ws:')],
    'frame-src': [...STRIPE_FRAMES, ...other],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
    ...(secure ? { 'upgrade-insecure-requests': [] } : {}),
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
