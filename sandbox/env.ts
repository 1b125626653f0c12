import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { SandboxOptions } from './state/context';

const WholeNumber = z.string().regex(/^\d+$/, 'must be a whole number').transform(Number);

const Environment = z.object({
  SANDBOX_PORT: WholeNumber.pipe(z.number().max(65_535)).default(12_111),
  DATA_DIR: z.string().min(1).default('.data'),
  SANDBOX_WEBHOOK_URL: z.url({ protocol: /^https?$/ }).optional(),
  STRIPE_WEBHOOK_SECRET: z.string().optional(),
  SANDBOX_REFRESH_DELAY_MS: WholeNumber.optional(),
  SANDBOX_REFRESH_QUOTA_SECONDS: WholeNumber.optional(),
  SANDBOX_CONSENT_BUSINESS_NAME: z.string().min(1).optional(),
  SANDBOX_SEED: z.string().min(1).optional(),
  SANDBOX_NOW: z.iso.datetime({ offset: true }).optional(),
});

/** Anyone may know the key of an endpoint that nobody set a secret for: it signs on loopback only. */
const WELL_KNOWN_SECRET = 'whsec_sandbox';

/** Reads the program's environment; an empty variable is one that is not set. Throws one sentence for all that is wrong. */
export function readEnvironment(env: NodeJS.ProcessEnv): { port: number; options: Partial<SandboxOptions> } {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = Environment.safeParse(given);
  if (!read.success) {
    const problems = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Please correct the environment: ${problems.join('; ')}.`);
  }
  const values = read.data;
  const secret = values.STRIPE_WEBHOOK_SECRET?.split(',')[0]?.trim() || WELL_KNOWN_SECRET;
  return {
    port: values.SANDBOX_PORT,
    options: {
      dataDir: join(resolve(values.DATA_DIR), 'sandbox'),
      webhook: values.SANDBOX_WEBHOOK_URL === undefined ? null : { url: values.SANDBOX_WEBHOOK_URL, secret },
      ...(values.SANDBOX_REFRESH_DELAY_MS !== undefined && { refreshDelayMs: values.SANDBOX_REFRESH_DELAY_MS }),
      ...(values.SANDBOX_REFRESH_QUOTA_SECONDS !== undefined && {
        refreshQuotaSeconds: values.SANDBOX_REFRESH_QUOTA_SECONDS,
      }),
      idSeed: values.SANDBOX_SEED ?? null,
      startsAt: values.SANDBOX_NOW === undefined ? null : Date.parse(values.SANDBOX_NOW),
      ...(values.SANDBOX_CONSENT_BUSINESS_NAME !== undefined && {
        businessName: values.SANDBOX_CONSENT_BUSINESS_NAME,
      }),
    },
  };
}
