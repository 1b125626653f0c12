import 'server-only';
import { Env } from './schema';

let parsed: Env | undefined;

/**
 * The configuration, read from the environment once, at run time. Throws one error that names every variable at fault and never
 * prints a value. Lazy, because `next build` runs without any of it.
 */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}

export function parseEnv(source: Record<string, string | undefined>): Env {
  // An empty line in an .env file means "not set".
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = Env.safeParse(given);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    return `  ${name}: ${given[name] === undefined ? 'is not set' : message}`;
  });
  throw new Error(`The environment is not usable (.env.example explains each variable):\n${faults.join('\n')}`);
}
