import 'server-only';
import type { Env } from './schema';
import { env } from './server';

/** For a program's start. A mistake in the environment is the operator's to mend: the sentence that names it, without a stack, and the end. */
export function envOrExit(): Env {
  try {
    return env();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
