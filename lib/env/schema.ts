import { z } from 'zod';

/** A blank after a comma is a habit; any other blank, a newline above all, is part of what was copied too far. */
const secrets = z
  .string()
  .transform((text) => text.split(/, */))
  .pipe(z.array(z.string().regex(/^whsec_\S+$/, 'each starts with whsec_ and has no blanks')).min(1));

/** `kid:base64` pairs, the current key first: 32 bytes each, for AES-256-GCM. */
const encryptionKeys = z
  .string()
  .transform((text) => text.split(',').map((pair) => pair.trim().split(':')))
  .pipe(z.array(z.tuple([z.string().regex(/^[\w.-]{1,32}$/), z.base64()])).min(1))
  .transform((pairs) =>
    pairs.map(([kid, encoded]) => ({ kid, secret: new Uint8Array(Buffer.from(encoded, 'base64')) })),
  )
  .refine((keys) => keys.every(({ secret }) => secret.byteLength === 32), 'each key is 32 bytes in base64');

const demoSignIns = z
  .string()
  .transform((text) => JSON.parse(text) as unknown)
  .pipe(
    z.array(
      z.object({
        name: z.string(),
        email: z.email(),
        password: z.string(),
        role: z.enum(['customer', 'support']),
        /** What is to be seen as this person, in half a sentence, by language. */
        shows: z.record(z.string(), z.string()).default({}),
      }),
    ),
  );

const optionalUrl = z.url({ protocol: /^https?$/ }).optional();

const count = (otherwise: number) => z.coerce.number().int().min(0).default(otherwise);

const Shape = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  APP_URL: z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin),
  AUTH_SECRET: z.string().min(32),
  DATA_ENCRYPTION_KEYS: encryptionKeys,
  STRIPE_SECRET_KEY: z.string().regex(/^[sr]k_(test|live)_\S+$/),
  STRIPE_PUBLISHABLE_KEY: z.string().regex(/^pk_(test|live)_\S+$/),
  STRIPE_WEBHOOK_SECRET: secrets,
  /** Unset: real Stripe. Set in the demo and tests: the sandbox. */
  STRIPE_API_BASE_URL: optionalUrl,
  STRIPE_JS_URL: optionalUrl,
  /** Hours between two refreshes that Florin asks for by itself; 0 is never. */
  REFRESH_BALANCE_HOURS: count(24),
  REFRESH_OWNERSHIP_HOURS: count(720),
  /** How many of these it asks for a day (UTC): for one customer, and in all. */
  REFRESHES_PER_CUSTOMER: count(50),
  REFRESHES_PER_DAY: count(10_000),
  DEMO_SIGN_INS: demoSignIns.default([]),
  /** Where `npm run ingest` listens. */
  INGEST_PORT: z.coerce.number().int().min(1).max(65_535).default(3001),
  /** A file of exchange rates as the European Central Bank states them. Unset: currencies are never put together. */
  RATES_URL: optionalUrl,
  /** Unset: e-mails are kept as files under DATA_DIR. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*\S+@\S+$|^[^\r\n]*<\S+@\S+>$/, 'is an address, or a name with an address in <>')
    .default('Florin <florin@localhost>'),
  /** Where files are kept. */
  DATA_DIR: z.string().default('.data'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

type Values = z.output<typeof Shape>;

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
const isLive = (key: string) => /^\w+_live_/.test(key);
const isLoopback = (url: string) => LOOPBACK.test(new URL(url).hostname);

/** Rules between variables. Each protects money or people: a mixed-up deployment must not start. */
const CONFLICTS: readonly { path: keyof Values; message: string; when: (env: Values) => boolean }[] = [
  {
    path: 'STRIPE_PUBLISHABLE_KEY',
    message: 'is of another mode than STRIPE_SECRET_KEY: use two test keys or two live keys',
    when: (env) => isLive(env.STRIPE_SECRET_KEY) !== isLive(env.STRIPE_PUBLISHABLE_KEY),
  },
  {
    path: 'STRIPE_API_BASE_URL',
    message: 'is set with a live key: a live key is never sent anywhere but Stripe',
    when: (env) => isLive(env.STRIPE_SECRET_KEY) && env.STRIPE_API_BASE_URL !== undefined,
  },
  {
    path: 'STRIPE_JS_URL',
    message: 'is set with a live key: live pages load Stripe.js from Stripe alone',
    when: (env) => isLive(env.STRIPE_PUBLISHABLE_KEY) && env.STRIPE_JS_URL !== undefined,
  },
  {
    path: 'MAIL_FROM',
    message: 'is left at its default with SMTP_URL set: no server takes mail from nobody’s address',
    when: (env) => env.SMTP_URL !== undefined && env.MAIL_FROM.includes('@localhost'),
  },
  {
    path: 'RATES_URL',
    message: 'is fetched in the clear: use https',
    when: ({ RATES_URL: url }) => url !== undefined && !url.startsWith('https:') && !isLoopback(url),
  },
  {
    path: 'DEMO_SIGN_INS',
    message: 'offers sign-ins by one click and is refused with a live key or an APP_URL other people can reach',
    when: (env) => env.DEMO_SIGN_INS.length > 0 && (isLive(env.STRIPE_SECRET_KEY) || !isLoopback(env.APP_URL)),
  },
];

export const Env = Shape.superRefine((env, context) => {
  for (const { path, message, when } of CONFLICTS) {
    if (when(env)) context.addIssue({ code: 'custom', path: [path], message });
  }
});

export type Env = z.output<typeof Env>;
