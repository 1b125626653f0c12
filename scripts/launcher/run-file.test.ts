import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { identify, isRunning } from './process-identity';
import { takeDataFolder } from './run-file';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'florin-run-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A process in a group of its own, as the launcher starts them. */
async function aProcess() {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' });
  await once(child, 'spawn');
  const identity = identify(child.pid ?? 0);
  if (!identity) throw new Error('The process is not there.');
  return { child, identity };
}

const leave = (launcher: object, children: object[]) =>
  writeFile(join(folder, 'run.json'), JSON.stringify({ launcher, children }));

it('refuses a folder that a running launcher holds, and names it', async () => {
  await takeDataFolder(folder);
  await expect(takeDataFolder(folder)).rejects.toThrow(`Florin already runs on ${folder} (process ${process.pid})`);
});

it('gives a released folder to the next', async () => {
  const first = await takeDataFolder(folder);
  await first.release();
  await expect(takeDataFolder(folder)).resolves.toBeDefined();
});

it('ends what a killed launcher left behind', async () => {
  const { child, identity } = await aProcess();
  await leave({ pid: process.pid, started: 'long ago' }, [{ ...identity, name: 'web' }]);
  const ended = once(child, 'exit');
  await takeDataFolder(folder);
  await ended;
  expect(isRunning(identity)).toBe(false);
});

it('leaves alone a process that merely got the number of one it left', async () => {
  const { child, identity } = await aProcess();
  await leave({ pid: process.pid, started: 'long ago' }, [{ pid: identity.pid, started: 'long ago', name: 'web' }]);
  await takeDataFolder(folder);
  expect(isRunning(identity)).toBe(true);
  child.kill('SIGKILL');
});

it('takes over a folder whose note was cut off while being written', async () => {
  await writeFile(join(folder, 'run.json'), '{"launcher":');
  await expect(takeDataFolder(folder)).resolves.toBeDefined();
});

it('lets one of many that come at once have the folder', async () => {
  await leave({ pid: process.pid, started: 'long ago' }, []);
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => takeDataFolder(folder)));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(JSON.parse(await readFile(join(folder, 'run.json'), 'utf8'))).toMatchObject({
    launcher: { pid: process.pid },
  });
});
