type Cleanup = () => Promise<unknown>;

const cleanups = new Set<Cleanup>();
let listening = false;
let interrupted = false;

/** Runs the cleanup should a signal end this process before it is done; answers how to forget it. */
export function onInterrupt(cleanup: Cleanup): () => void {
  if (!listening) for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt);
  listening = true;
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
}

function interrupt(): void {
  if (interrupted) return;
  interrupted = true;
  console.log('\n  Interrupted; stopping …');
  void Promise.allSettled([...cleanups].map((cleanup) => cleanup())).then(() => process.exit(1));
}
