/** A failure a person can act on: the message is one plain sentence that says what to do. Anything else thrown is a bug of ours. */
export class LaunchError extends Error {
  override name = 'LaunchError';
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The last resort of every command: a LaunchError speaks for itself, anything else keeps its stack. Ends the process with 1. */
export function reportAndExit(error: unknown): never {
  if (error instanceof LaunchError) console.error(`\n✗ ${error.message}`);
  else console.error(error);
  process.exit(1);
}
