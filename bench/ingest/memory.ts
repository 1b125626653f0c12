import { readFile } from 'node:fs/promises';
import { sendBigBody } from './big-bodies';
import type { Contestant } from './contestants';
import type { Outcome } from './drive';

const BODIES = 16;
const AT_ONCE = 4;

/** Resident memory of a process in MB, now and at its highest so far. Linux only. */
async function memoryOf(pid: number): Promise<{ now: number; peak: number }> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const of = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1_000;
  return { now: of('VmRSS'), peak: of('VmHWM') };
}

/** What 200 MB bodies that nobody signed do to a process that serves others meanwhile. */
export async function checkMemory(
  { letter, port, program }: Contestant,
  others: () => Promise<Outcome>,
): Promise<void> {
  const before = await memoryOf(program.pid);
  const serving = others();
  for (let sent = 0; sent < BODIES; sent += AT_ONCE)
    await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => sendBigBody(port, index % 2 === 0)));
  const { perSecond, failed } = await serving;
  const after = await memoryOf(program.pid);
  console.log(
    `(${letter}) ${BODIES} unsigned bodies of 200 MB: ${before.now.toFixed(0)} MB before, ${after.now.toFixed(0)} after, highest ever ` +
      `${before.peak.toFixed(0)} before, ${after.peak.toFixed(0)} after; meanwhile ${perSecond.toFixed(0)}/s served, ${failed} failed`,
  );
}
