import { spawn } from 'node:child_process';
import { chown, rm, writeFile } from 'node:fs/promises';
import { LaunchError } from '../launcher/launch-error';
import { stopGroup } from '../launcher/stop-group';
import type { SystemUser } from './postgres-user';

export interface NewCluster {
  /** The program. */
  initdb: string;
  /** There, empty, and owned by the user. */
  folder: string;
  password: string;
  user: SystemUser;
}

/** The built-in locale sorts and folds alike on every machine, whatever the system has installed. */
const LOCALE = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

/** Fills the folder with a new, empty cluster whose superuser is `florin`. */
export async function runInitdb(cluster: NewCluster, durable: boolean, signal?: AbortSignal): Promise<void> {
  const { folder, password, user } = cluster;
  const passwordFile = `${folder}.password`;
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined) await chown(passwordFile, user.uid, user.gid);
  const flags = ['--username=florin', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', ...LOCALE];
  try {
    const { code, output } = await run(cluster, [...flags, ...(durable ? [] : ['--no-sync'])], signal);
    signal?.throwIfAborted();
    if (code !== 0) throw new LaunchError(failureSentence(folder, output));
  } finally {
    await rm(passwordFile, { force: true });
  }
}

async function run({ initdb, folder, user }: NewCluster, flags: string[], signal?: AbortSignal) {
  const env = { ...process.env, LC_ALL: 'C' };
  // A group of its own: it starts servers in turn, and all of them have to end with it.
  const child = spawn(initdb, [`--pgdata=${folder}`, ...flags], { ...user, cwd: '/', env, detached: true });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const interrupt = () => child.pid !== undefined && void stopGroup(child.pid, 1_000);
  signal?.addEventListener('abort', interrupt);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  signal?.removeEventListener('abort', interrupt);
  return { code, output };
}

function failureSentence(folder: string, output: string): string {
  const reason = output.split('\n').find((line) => line.includes('error:')) ?? output.trim().split('\n').at(-1);
  return `PostgreSQL could not set up its files in ${folder} (${reason?.trim()}): free some space or point DATA_DIR elsewhere, then start again.`;
}
