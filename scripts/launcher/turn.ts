import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { identify, isRunning, ProcessIdentity } from './process-identity';
import { ROOT } from './root';

/** Does the work while no other process of this checkout does the same: two demos must not build into one folder at once. */
export async function inTurn<T>(what: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  const folder = join(ROOT, 'node_modules/.cache/florin');
  const file = join(folder, `${what}.json`);
  await mkdir(folder, { recursive: true });
  const mine = JSON.stringify(identify(process.pid));
  while (!(await take(file, mine))) {
    signal?.throwIfAborted();
    if (await isAbandoned(file)) await rm(file, { force: true });
    else await new Promise((resolve) => setTimeout(resolve, 200));
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

const take = (file: string, text: string) =>
  writeFile(file, text, { flag: 'wx' }).then(
    () => true,
    () => false,
  );

async function isAbandoned(file: string): Promise<boolean> {
  try {
    return !isRunning(ProcessIdentity.parse(JSON.parse(await readFile(file, 'utf8'))));
  } catch {
    return true;
  }
}
