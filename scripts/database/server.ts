import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import pg from 'pg';
import { LaunchError } from '../launcher/launch-error';
import type { Cluster } from './cluster';

export interface DatabaseServer {
  process: ChildProcess;
  logFile: string;
  /** To the given database on this server. */
  urlOf(database: string): string;
  /** Ends open connections, checkpoints and stops; gives up being polite after five seconds. */
  stop(): Promise<void>;
}

const COMMON = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  log_min_messages: 'warning',
};
/** For servers whose data nobody will miss. */
const THROWAWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_buffers: '64MB' };

export const urlOn = (port: number, password: string, database: string): string =>
  `postgresql://florin:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

/** Starts PostgreSQL in a process group of its own, so that a Ctrl-C at the terminal does not stop it before those who use it. */
export function spawnServer(
  cluster: Cluster,
  { port, password, logFile, durable = true }: { port: number; password: string; logFile: string; durable?: boolean },
): DatabaseServer {
  const settings = Object.entries({ ...COMMON, ...(durable ? {} : THROWAWAY), port: String(port) });
  const log = openSync(logFile, 'a');
  const child = spawn(
    cluster.postgres,
    ['-D', cluster.folder, ...settings.flatMap(([key, value]) => ['-c', `${key}=${value}`])],
    {
      ...cluster.user,
      cwd: '/',
      detached: true,
      stdio: ['ignore', log, log],
      env: { ...process.env, LC_ALL: 'C' },
    },
  );
  closeSync(log);
  const urlOf = (database: string) => urlOn(port, password, database);
  return { process: child, logFile, urlOf, stop: () => stopServer(child) };
}

/** @throws LaunchError when the server ends instead, or takes too long. */
export async function untilAccepting({ process: child, logFile, urlOf }: DatabaseServer): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new LaunchError(`PostgreSQL stopped while starting: ${logFile} says why.`);
    }
    const failure = await tryToConnect(urlOf('postgres'));
    if (failure === null) return;
    if (failure === '28P01') {
      throw new LaunchError(
        'The password in secrets.json is not that of the database in the same data folder: restore the file, or start afresh with "-- --reset".',
      );
    }
    if (Date.now() > deadline) {
      throw new LaunchError(`PostgreSQL was not ready after a minute: ${logFile} says why.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Null when a connection works, else the error's code. */
async function tryToConnect(url: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return null;
  } catch (error) {
    await client.end().catch(() => undefined);
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  }
}

async function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>((resolve) => {
    // SIGINT is PostgreSQL's fast shutdown, SIGQUIT its immediate one: recovery at the next start, no data lost.
    const impatient = setTimeout(() => child.kill('SIGQUIT'), 5_000);
    child.once('exit', () => {
      clearTimeout(impatient);
      resolve();
    });
    child.kill('SIGINT');
  });
}
