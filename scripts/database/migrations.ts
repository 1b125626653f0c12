import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm';
import pg from 'pg';
import { LaunchError, messageOf } from '../launcher/launch-error';
import { withSchemaEngine } from './schema-engine';

export const MIGRATIONS = join(import.meta.dirname, '../../prisma/migrations');
export const SCHEMA = join(import.meta.dirname, '../../prisma/schema.prisma');
/** What Prisma keeps in migration_lock.toml. */
export const MIGRATION_LOCK = 'provider = "postgresql"\n';
export const NO_FILTER = { externalTables: [], externalEnums: [] };

/** Any number, so long as every copy of this program uses the same: two that start together migrate one after the other. */
const LOCK_KEY = 7_221_943_011;

export async function readMigrations(): Promise<MigrationList> {
  const entries = await readdir(MIGRATIONS, { withFileTypes: true }).catch(() => []);
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return {
    baseDir: MIGRATIONS,
    lockfile: { path: 'migration_lock.toml', content: MIGRATION_LOCK },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      folders.map(async (path) => ({
        path,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok' as const, value: await readFile(join(MIGRATIONS, path, 'migration.sql'), 'utf8') },
        },
      })),
    ),
  };
}

/**
 * Brings the database up to the newest migration and answers the names it applied. Safe to run from several processes at once, and
 * writes the `_prisma_migrations` table, so Prisma's own CLI agrees with it.
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  return withMigrationLock(databaseUrl, () =>
    withSchemaEngine(databaseUrl, async (engine) => {
      const migrationsList = await readMigrations();
      await refuseBrokenHistory(engine, migrationsList);
      const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: NO_FILTER });
      return appliedMigrationNames;
    }),
  );
}

async function refuseBrokenHistory(engine: SchemaEngine, migrationsList: MigrationList) {
  const found = await engine.diagnoseMigrationHistory({
    migrationsList,
    optInToShadowDatabase: false,
    filters: NO_FILTER,
  });
  const edited = found.editedMigrationNames;
  if (edited.length > 0) {
    throw new LaunchError(
      `These migrations were edited after they had been applied to this database: ${edited.join(', ')}. Restore them and write a new one instead.`,
    );
  }
  const failed = found.failedMigrationNames;
  if (failed.length > 0) {
    throw new LaunchError(
      `A migration failed here before and must be repaired by hand: ${failed.join(', ')} (see its row in _prisma_migrations).`,
    );
  }
}

async function withMigrationLock<T>(databaseUrl: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new LaunchError(
      `The database of DATABASE_URL does not answer (${messageOf(error)}): start it, or correct the address.`,
    );
  }
  try {
    await client.query('select pg_advisory_lock($1::bigint)', [LOCK_KEY]);
    return await work();
  } finally {
    // Ending the session releases the lock.
    await client.end();
  }
}
