import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../launcher/ports';
import { openCluster } from './cluster';
import { spawnServer, untilAccepting, type DatabaseServer } from './server';

export interface ThrowawayServer {
  urlOf(database: string): string;
  /** Stops the server and deletes its files. */
  discard(): Promise<void>;
}

/** A PostgreSQL of one's own in a temporary folder on a free port: about a second, and nothing of it remains. */
export async function startThrowawayServer(): Promise<ThrowawayServer> {
  const folder = await mkdtemp(join(tmpdir(), 'florin-postgres-'));
  // As root the server runs as another user, who must be able to come in.
  await chmod(folder, 0o755);
  let server: DatabaseServer | undefined;
  // Even a crash of ours must not leave a server behind.
  const killAtExit = () => {
    server?.process.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', killAtExit);
  const discard = async () => {
    await server?.stop();
    process.off('exit', killAtExit);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const password = randomBytes(16).toString('hex');
    const cluster = await openCluster(join(folder, 'cluster'), password, { durable: false });
    const port = await findFreePort();
    server = spawnServer(cluster, { port, password, logFile: join(folder, 'postgres.log'), durable: false });
    await untilAccepting(server);
    return { urlOf: server.urlOf, discard };
  } catch (error) {
    await discard();
    throw error;
  }
}
