import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openCluster } from '@/scripts/database/cluster';
import { spawnServer, untilAccepting } from '@/scripts/database/server';
import { findFreePort } from '@/scripts/launcher/ports';

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

/** One statement on a connection of its own. */
export async function query(url: string, statement: string, values: unknown[] = []): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client.query(statement, values).finally(() => client.end());
}
