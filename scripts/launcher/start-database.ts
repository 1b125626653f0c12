import { chmod } from 'node:fs/promises';
import { closeSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { openCluster } from '../database/cluster';
import { clearLeftoverServer } from '../database/leftover-server';
import { spawnServer, untilAccepting, urlOn } from '../database/server';
import { openLog } from './program';
import type { Secrets } from './secrets';
import type { Settings } from './settings';
import type { Stack } from './stack';

const DATABASE = 'florin';

/** The address of the app's database in the data folder's own PostgreSQL. */
export const databaseUrl = (
  { POSTGRES_PORT }: Pick<Settings, 'POSTGRES_PORT'>,
  { databasePassword }: Pick<Secrets, 'databasePassword'>,
): string => urlOn(POSTGRES_PORT, databasePassword, DATABASE);

/** Starts the data folder's own PostgreSQL, made at the first start, and answers the address of the app's database. */
export async function startDatabase(
  stack: Stack,
  { DATA_DIR, POSTGRES_PORT }: Settings,
  { databasePassword }: Secrets,
): Promise<string> {
  // As root the server runs as another user, who must be able to come in.
  if (process.getuid?.() === 0) await chmod(DATA_DIR, 0o755);
  const logFile = join(stack.logDir, 'postgres.log');
  closeSync(openLog(logFile));
  const cluster = await openCluster(join(DATA_DIR, 'postgres'), databasePassword, {
    durable: stack.durable,
    signal: stack.signal,
  });
  await clearLeftoverServer(cluster.folder);
  stack.signal.throwIfAborted();
  const server = spawnServer(cluster, {
    port: POSTGRES_PORT,
    password: databasePassword,
    logFile,
    durable: stack.durable,
  });
  await stack.watchDatabase(server);
  await untilAccepting(server);
  await createIfMissing(server.urlOf('postgres'));
  return server.urlOf(DATABASE);
}

async function createIfMissing(serverUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}
