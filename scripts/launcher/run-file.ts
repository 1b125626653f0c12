import { randomUUID } from 'node:crypto';
import { constants, copyFile, link, readFile, rename, rm, writeFile } from 'node:fs/promises';
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

/** False when there is one already. Linked into place, so that nobody ever reads half of it; some disks know no links. */
async function writeNew(file: string, run: Run): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(run));
  let code = await codeOf(link(draft, file));
  if (code !== null && code !== 'EEXIST') code = await codeOf(copyFile(draft, file, constants.COPYFILE_EXCL));
  await rm(draft);
  if (code === null) return true;
  if (code === 'EEXIST') return false;
  throw new LaunchError(`${file} cannot be written (${code}): point DATA_DIR at a folder you may write to.`);
}

/** Null when it works. */
const codeOf = (work: Promise<void>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error)),
  );

async function recover(file: string, dataDir: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const left = parseRun(text);
  if (left && isRunning(left.launcher)) {
    throw new LaunchError(
      `Florin already runs on ${dataDir} (process ${left.launcher.pid}): stop that one, or give this one its own DATA_DIR and ports.`,
    );
  }
  const orphans = (left?.children ?? []).filter(isRunning).reverse();
  if (orphans.length > 0) console.log('  An earlier run was cut off; ending what it left behind');
  // PostgreSQL's fast shutdown is SIGINT; the others take SIGTERM.
  for (const { pid, name } of orphans) await stopGroup(pid, 5_000, name === 'postgres' ? 'SIGINT' : 'SIGTERM');
  await removeIfStill(file, text);
}

/** Removes the file, unless another launcher, come at the same moment, has put its own in its place. */
async function removeIfStill(file: string, text: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch {
    return;
  }
  if ((await readFile(aside, 'utf8')) !== text) await link(aside, file).catch(() => undefined);
  await rm(aside);
}

/** Null when it was cut off while being written. */
function parseRun(text: string): Run | null {
  try {
    return Run.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
