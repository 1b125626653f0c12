type Cleanup = () => Promise<unknown>;

const cleanups = new Set<Cleanup>();
const interruption = new AbortController();

/** Aborted when a signal has ended the run: nothing is to be started any more. */
export const interrupted: AbortSignal = interruption.signal;

/** Runs the cleanup should a signal end this process before it is done; answers how to forget it. */
export function onInterrupt(cleanup: Cleanup): () => void {
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
}

/** Makes Ctrl-C and its like end everything that was started, and then this process. More than one of them does no harm. */
export function endOnSignal(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());
}

async function end(): Promise<void> {
  if (interrupted.aborted) return;
  console.log('\n  Interrupted; stopping …');
  interruption.abort(new Error('Interrupted.'));
  await Promise.allSettled([...cleanups].map((cleanup) => cleanup()));
  process.exit(1);
}
