import { LaunchError } from './launch-error';
import { DEMO_PEOPLE } from './people';
import type { Secrets } from './secrets';
import type { Settings } from './settings';

export type AppEnv = Record<string, string>;

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** No Stripe key set: Stripe is stood in for. */
export const usesSandbox = (settings: Settings): boolean => settings.STRIPE_SECRET_KEY === undefined;

export const appUrl = ({ APP_URL, PORT }: Settings): string => APP_URL ?? `http://localhost:${PORT}`;

/** The same host name for pages and sandbox, so that a browser takes them for one site. */
export const sandboxUrl = ({ SANDBOX_PORT }: Settings): string => `http://localhost:${SANDBOX_PORT}`;

/** What the web server, the worker and the seed run with: everything that was given, and what was not is made here. */
export function toAppEnv(settings: Settings, secrets: Secrets, databaseUrl: string): AppEnv {
  const made: AppEnv = {
    DATABASE_URL: databaseUrl,
    DATA_DIR: settings.DATA_DIR,
    APP_URL: appUrl(settings),
    AUTH_SECRET: secrets.authSecret,
    DATA_ENCRYPTION_KEYS: secrets.dataEncryptionKeys,
    STRIPE_WEBHOOK_SECRET: secrets.stripeWebhookSecret,
    NEXT_TELEMETRY_DISABLED: '1',
    ...(usesSandbox(settings) ? toSandboxKeys(settings) : requireOwnKeys(settings)),
    ...(offersDemoPeople(settings) && { DEMO_SIGN_INS: JSON.stringify(DEMO_PEOPLE) }),
  };
  return { ...made, ...onlyGiven(settings), PORT: String(settings.PORT) };
}

function onlyGiven({ given }: Settings, isWanted: (name: string) => boolean = () => true): AppEnv {
  const entries = Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(entries.filter(([name]) => isWanted(name)));
}

/** The demo's people come with well-known passwords, and with banks that only the sandbox has. */
export function offersDemoPeople(settings: Settings): boolean {
  return usesSandbox(settings) && URL.canParse(appUrl(settings)) && LOOPBACK.test(new URL(appUrl(settings)).hostname);
}

export function toSandboxEnv(settings: Settings, secrets: Secrets): AppEnv {
  return {
    ...onlyGiven(settings, (name) => name.startsWith('SANDBOX_')),
    SANDBOX_PORT: String(settings.SANDBOX_PORT),
    DATA_DIR: settings.DATA_DIR,
    SANDBOX_WEBHOOK_URL: `http://127.0.0.1:${settings.PORT}/api/webhooks/stripe`,
    STRIPE_WEBHOOK_SECRET: settings.given['STRIPE_WEBHOOK_SECRET'] ?? secrets.stripeWebhookSecret,
  };
}

function toSandboxKeys(settings: Settings): AppEnv {
  const url = sandboxUrl(settings);
  return {
    STRIPE_SECRET_KEY: 'sk_test_sandbox',
    STRIPE_PUBLISHABLE_KEY: 'pk_test_sandbox',
    STRIPE_API_BASE_URL: url,
    STRIPE_JS_URL: `${url}/stripe.js`,
    RATES_URL: `${url}/rates/eurofxref-hist-90d.xml`,
  };
}

function requireOwnKeys({ STRIPE_PUBLISHABLE_KEY }: Settings): AppEnv {
  if (STRIPE_PUBLISHABLE_KEY) return {};
  throw new LaunchError(
    'STRIPE_SECRET_KEY is set and STRIPE_PUBLISHABLE_KEY is not: set both (Stripe dashboard, Developers, API keys), or neither to use the sandbox.',
  );
}
