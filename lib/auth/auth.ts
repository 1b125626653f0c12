import 'server-only';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { nextCookies } from 'better-auth/next-js';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { prisma } from '@/lib/data/prisma';
import { DEFAULT_LOCALE } from '@/lib/domain/locale';
import { DEFAULT_TIME_ZONE } from '@/lib/domain/time-zone';
import { env } from '@/lib/env/server';
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from '@/lib/domain/password';
import { authLog } from './auth-log';
import { challengeCookie } from './challenge-cookie';
import { sessionCookie } from './session-cookie';
import { sessionOpener } from './session-opener';

/** A session ends this long after its sign-in, whatever its person does. */
const SESSION_SECONDS = 12 * 60 * 60;

/**
 * better-auth, called in process alone: no route hands its endpoints to the network, so what is reachable are our actions. They bring
 * the rate limit (attempt-limit.ts) that better-auth applies to its routes only.
 */
function createAuth() {
  const { APP_URL, AUTH_SECRET } = env();
  return betterAuth({
    appName: 'Florin',
    baseURL: APP_URL,
    secret: AUTH_SECRET,
    database: prismaAdapter(prisma(), { provider: 'postgresql', transaction: true }),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: MIN_PASSWORD_LENGTH,
      maxPasswordLength: MAX_PASSWORD_LENGTH,
      // With it, a taken e-mail is answered like a free one, after the same work. sign-up.ts signs in afterwards.
      autoSignIn: false,
    },
    user: {
      modelName: 'user',
      additionalFields: {
        role: { type: 'string', required: true, defaultValue: 'customer', input: false },
        deletionRequestedAt: { type: 'date', required: false, input: false },
        timeZone: { type: 'string', required: true, defaultValue: DEFAULT_TIME_ZONE },
        locale: { type: 'string', required: true, defaultValue: DEFAULT_LOCALE },
        combinedCurrency: { type: 'string', required: false, input: false },
        hidesAmounts: { type: 'boolean', required: false, input: false },
      },
    },
    session: { modelName: 'authSession', expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    account: { modelName: 'authAccount' },
    verification: { modelName: 'verification' },
    rateLimit: { enabled: false },
    advanced: {
      useSecureCookies: false,
      cookies: { session_token: sessionCookie(APP_URL), two_factor: challengeCookie(APP_URL) },
      // Whose address a forwarded header holds depends on the deployment; a session does not keep a guess.
      ipAddress: { disableIpTracking: true },
    },
    telemetry: { enabled: false },
    logger: { level: 'warn', log: authLog },
    // A browser is never trusted to skip the code: nothing of ours asks for that. What sets cookies comes before what hands them on.
    plugins: [twoFactor(), sessionOpener(), nextCookies()],
  });
}

type Auth = ReturnType<typeof createAuth>;

let instance: Auth | undefined;

/** Lazy, because `next build` runs without configuration. */
export function auth(): Auth {
  instance ??= createAuth();
  return instance;
}
