import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stopGroup } from '../launcher/stop-group';

/**
 * PostgreSQL refuses a folder whose postmaster.pid names a running process, whatever that process is: after a crash of the machine or
 * the container it may be any. Ends a server that still runs on the folder, and removes what a dead one left. Call it only while
 * holding the data folder.
 */
export async function clearLeftoverServer(folder: string): Promise<void> {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  if (pid > 0 && commandLineOf(pid).includes(folder)) await stopGroup(pid, 5_000, 'SIGINT');
  await rm(file, { force: true });
}

function commandLineOf(pid: number): string {
  if (process.platform !== 'linux')
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\0', ' ') : '';
}
