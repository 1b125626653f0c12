import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { LaunchError } from './launch-error';
import { identify, isRunning, ProcessIdentity } from './process-identity';
import { stopGroup } from './stop-group';

const Run = z.object({
  launcher: ProcessIdentity,
  /** Leaders of process groups, in the order of their start. */
  children: z.array(ProcessIdentity.extend({ name: z.string() })),
});
type Run = z.infer<typeof Run>;

export interface RunFile {
  /** Notes a child, so that the next start can end it should this one be killed outright. */
  addChild(name: string, pid: number): Promise<void>;
  release(): Promise<void>;
}

/**
 * Takes the data folder for this process. A folder left by a launcher that was killed is recovered: what it had started is ended first.
 * @throws LaunchError when another launcher runs on it.
 */
export async function takeDataFolder(dataDir: string): Promise<RunFile> {
  const file = join(dataDir, 'run.json');
  const launcher = identify(process.pid);
  if (!launcher) throw new Error('This process cannot find itself.');
  const run: Run = { launcher, children: [] };
  while (!(await writeNew(file, run))) await recover(file, dataDir);
  return {
    async addChild(name, pid) {
      const child = identify(pid);
      if (!child) return;
      run.children.push({ ...child, name });
      await writeFile(`${file}.new`, JSON.stringify(run));
      await rename(`${file}.new`, file);
    },
    release: () => rm(file, { force: true }),
  };
}

async function writeNew(file: string, run: Run): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify(run), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function recover(file: string, dataDir: string): Promise<void> {
  const left = await readRun(file);
  if (left && isRunning(left.launcher)) {
    throw new LaunchError(
      `Florin already runs on ${dataDir} (process ${left.launcher.pid}): stop that one, or give this one its own DATA_DIR and ports.`,
    );
  }
  console.log('  An earlier run was cut off; ending what it left behind');
  for (const child of left?.children.toReversed() ?? []) {
    if (!isRunning(child)) continue;
    // PostgreSQL's fast shutdown is SIGINT; the others take SIGTERM.
    await stopGroup(child.pid, 5_000, child.name === 'postgres' ? 'SIGINT' : 'SIGTERM');
  }
  await rm(file, { force: true });
}

/** Null when it is gone, or was cut off while being written. */
async function readRun(file: string): Promise<Run | null> {
  try {
    return Run.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}
