import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate } from '@/scripts/database/migrations';
import { buildWeb } from '@/scripts/launcher/build';
import { findFreePort } from '@/scripts/launcher/ports';
import type { Program } from '@/scripts/launcher/program';
import { webServer } from '@/scripts/launcher/web-server';
import type { BenchDatabase } from '../bench-database';
import { benchEnv } from '../bench-env';
import { startListening } from '../start-listening';
import { buildFloor } from './build-floor';

export interface Contestant {
  readonly letter: string;
  readonly what: string;
  readonly port: number;
  readonly program: Program;
  /** Where its events end up; none for the one that only reads. */
  readonly databaseUrl: string | null;
}

/** Starts the four, each on a database of its own in one durable PostgreSQL. */
export async function startContestants(database: BenchDatabase, logDir: string): Promise<Contestant[]> {
  await mkdir(logDir, { recursive: true });
  await buildWeb({ logDir });
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };
  const floor = await buildFloor(env, join(logDir, 'floor-build.log'));
  const tsx = ['--import', 'tsx'];
  return [
    await start('a', 'our Next route, everything on', (port) => [...webServer(), '-p', `${port}`], true),
    await start('b', 'a Next route that reads the body', (port) => [...webServer(), floor, '-p', `${port}`], null),
    await start('c', 'npm run ingest', () => [...tsx, '--conditions=react-server', 'ingest/main.ts'], true),
    await start('d', 'node:http + pg, an upsert, an insert', () => [...tsx, 'bench/ingest/plain-server.ts'], false),
  ];

  async function start(letter: string, what: string, args: (port: number) => string[], migrated: boolean | null) {
    const port = await findFreePort();
    const databaseUrl = migrated === null ? null : await database.create(`ingest_${letter}`);
    if (databaseUrl && migrated) await migrate(databaseUrl);
    const program = await startListening(what, args(port), {
      env: { ...benchEnv(databaseUrl ?? database.url), INGEST_PORT: `${port}` },
      logFile: join(logDir, `${letter}.log`),
      port,
    });
    return { letter, what, port, program, databaseUrl };
  }
}
