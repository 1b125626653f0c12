import 'server-only';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { log } from '@/lib/log';
import { prisma } from './prisma';

export type Health = Record<'database' | 'migrations' | 'queue', 'ok' | 'failing'>;

/** Each part on its own, so that the answer says which one is missing; why it is, the log says. */
export async function checkHealth(): Promise<Health> {
  const [database, migrations, queue] = await Promise.all([
    state('database', () => prisma().$queryRaw`SELECT 1`),
    state('migrations', checkMigrations),
    state('queue', () => prisma().$queryRaw`SELECT version FROM pgboss.version`),
  ]);
  return { database, migrations, queue };
}

async function state(part: string, check: () => Promise<unknown>): Promise<'ok' | 'failing'> {
  try {
    await check();
    return 'ok';
  } catch (err) {
    log().warn({ err, part }, 'not ready');
    return 'failing';
  }
}

async function checkMigrations(): Promise<void> {
  const folders = await readdir(join(/* turbopackIgnore: true */ process.cwd(), 'prisma', 'migrations'), {
    withFileTypes: true,
  });
  const expected = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const rows = await prisma().$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  const applied = new Set(rows.map(({ name }) => name));
  const missing = expected.filter((name) => !applied.has(name));
  if (missing.length > 0) throw new Error(`Migrations not applied: ${missing.join(', ')}. Run npm run db:migrate.`);
}
