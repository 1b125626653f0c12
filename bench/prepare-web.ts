import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '@/scripts/database/migrations';
import { buildWeb } from '@/scripts/launcher/build';
import { type BenchDatabase, startBenchDatabase } from './bench-database';

interface Prepared {
  readonly logDir: string;
  readonly server: BenchDatabase;
  /** A migrated database of that name. */
  readonly url: string;
}

/** What web processes need to run from the production build. */
export async function prepareWeb(name: string): Promise<Prepared> {
  const logDir = await mkdtemp(join(tmpdir(), 'florin-bench-logs-'));
  const server = await startBenchDatabase();
  const url = await server.create(name);
  await migrate(url);
  await buildWeb({ logDir });
  return { logDir, server, url };
}
