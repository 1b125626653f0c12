import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MIGRATION_LOCK, MIGRATIONS } from './database/migrations';
import { findSchemaDrift } from './database/schema-drift';
import { startThrowawayServer } from './database/throwaway-server';
import { LaunchError, reportAndExit } from './launcher/launch-error';

/**
 * `npm run db:diff -- --name add_alerts` writes the migration that leads from the existing ones to schema.prisma;
 * `npm run db:diff -- --check` only says whether they agree.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { name: { type: 'string' }, check: { type: 'boolean', default: false } } });
  const { name, check } = values;
  if (!check && !/^[a-z0-9_]+$/.test(name ?? '')) {
    throw new LaunchError(
      'Name the migration in snake case: npm run db:diff -- --name add_alerts (or only compare: -- --check).',
    );
  }
  const server = await startThrowawayServer();
  const drift = await findSchemaDrift(server.urlOf('postgres')).finally(server.discard);
  if (drift === null) return console.log('The migrations build exactly what schema.prisma says.');
  if (check)
    throw new LaunchError(
      `schema.prisma and the migrations differ; npm run db:diff -- --name <what_changes> writes:\n\n${drift}`,
    );
  const folder = join(MIGRATIONS, `${timestamp(new Date())}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'migration.sql'), drift);
  await writeFile(join(MIGRATIONS, 'migration_lock.toml'), MIGRATION_LOCK);
  console.log(`Wrote ${join(folder, 'migration.sql')}. Read it before it is committed.`);
}

/** 20261121043205, in UTC: Prisma orders migrations by name. */
function timestamp(now: Date): string {
  return now.toISOString().replaceAll(/\D/g, '').slice(0, 14);
}

await main().catch(reportAndExit);
