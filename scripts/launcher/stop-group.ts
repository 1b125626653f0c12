/** Sends a signal to a process group; false when nobody is left in it. */
export function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-pid, signal);
    return true;
  } catch (error) {
    // EPERM: someone is there who may not be signalled, which counts as there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Asks a whole process group to end, and ends what is still there after the grace. */
export async function stopGroup(pid: number, graceMs: number, polite: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (!signalGroup(pid, polite)) return;
  const deadline = Date.now() + graceMs;
  while (Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (!signalGroup(pid, 0)) return;
  }
  signalGroup(pid, 'SIGKILL');
}
