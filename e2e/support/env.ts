import { z } from 'zod';

const people = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(z.array(z.object({ name: z.string(), email: z.string(), password: z.string(), role: z.string() })));

const Env = z.object({
  /** Where the app under test is. */
  APP_URL: z.url(),
  /** The sandbox, whose control endpoints the tests use. */
  STRIPE_API_BASE_URL: z.url(),
  STRIPE_WEBHOOK_SECRET: z.string(),
  STRIPE_SECRET_KEY: z.string(),
  /** The people the sign-in page offers by one click. */
  DEMO_SIGN_INS: people,
});

/** The environment of the app under test, as far as a journey needs it. */
export const env = Env.parse(process.env);
