import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { LaunchError } from './launch-error';
import { ROOT } from './root';

type Source = Record<string, string | undefined>;

const port = (otherwise: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(1).max(65_535)).default(otherwise);

const Settings = z.object({
  PORT: port(3000),
  SANDBOX_PORT: port(12_111),
  POSTGRES_PORT: port(5433),
  /** The address the web server listens on; loopback, because the demo's people have well-known passwords. */
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z
    .string()
    .default('.data')
    .transform((folder) => resolve(ROOT, folder)),
  DATABASE_URL: z.string().optional(),
  APP_URL: z.string().optional(),
  STRIPE_SECRET_KEY: z.string().optional(),
  STRIPE_PUBLISHABLE_KEY: z.string().optional(),
});

/** What the launcher itself goes by. `given` is all that was set, and is handed on to the programs it starts. */
export type Settings = z.output<typeof Settings> & { given: Source };

/** @throws LaunchError naming the variable at fault. */
export function toSettings(source: Source): Settings {
  // An empty line in an .env file means "not set".
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const result = Settings.safeParse(given);
  if (result.success) return { ...result.data, given };
  const name = String(result.error.issues[0]?.path[0]);
  throw new LaunchError(
    `${name} must be a port between 1 and 65535, and is "${given[name]}": correct it in the environment or in .env.`,
  );
}

/** The environment, over what an .env file beside package.json says. */
export function readSource(): Source {
  return { ...readEnvFile(join(ROOT, '.env')), ...process.env };
}

function readEnvFile(file: string): Source {
  try {
    return parseEnv(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw new LaunchError(`The file ${file} cannot be read: make it readable, or remove it.`);
  }
}
