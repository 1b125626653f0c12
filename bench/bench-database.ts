import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openCluster } from '@/scripts/database/cluster';
import { spawnServer, untilAccepting } from '@/scripts/database/server';
import { findFreePort } from '@/scripts/launcher/ports';

/** 16 MB each, which is some 5,000 events. */
const LOG_FILES = 40;

export interface BenchDatabase {
  readonly url: string;
  readonly logFile: string;
  /** Makes an empty database and answers its address. */
  create(name: string): Promise<string>;
  discard(): Promise<void>;
}

/** A PostgreSQL of one's own that forces every commit to disk, as one in production does. */
export async function startBenchDatabase(): Promise<BenchDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'florin-bench-'));
  // As root the server runs as another user, who must be able to come in.
  await chmod(folder, 0o755);
  const password = randomBytes(16).toString('hex');
  const cluster = await openCluster(join(folder, 'cluster'), password);
  const port = await findFreePort();
  const server = spawnServer(cluster, { port, password, logFile: join(folder, 'postgres.log') });
  await untilAccepting(server);
  await reuseLogFiles(server.urlOf('postgres'));
  return {
    url: server.urlOf('postgres'),
    logFile: server.logFile,
    async create(name) {
      await query(server.urlOf('postgres'), `CREATE DATABASE ${name}`);
      return server.urlOf(name);
    },
    async discard() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * As in a server that has been up for a while, where a full file of the write-ahead log is followed by one that is no longer needed. A new server
 * makes each when it comes to it: no commit ends for some 50 ms, every 5,000 events.
 */
async function reuseLogFiles(url: string): Promise<void> {
  await query(url, "ALTER SYSTEM SET min_wal_size = '1GB'");
  await query(url, 'SELECT pg_reload_conf()');
  for (let file = 0; file < LOG_FILES; file++) {
    await query(url, "SELECT pg_logical_emit_message(false, 'florin', 'one more')");
    await query(url, 'SELECT pg_switch_wal()');
  }
  await query(url, 'CHECKPOINT');
}

/** One statement on a connection of its own. */
export async function query(url: string, statement: string, values: unknown[] = []): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client.query(statement, values).finally(() => client.end());
}
