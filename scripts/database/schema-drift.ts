import { readFile } from 'node:fs/promises';
import { NO_FILTER, readMigrations, SCHEMA } from './migrations';
import { withSchemaEngine } from './schema-engine';

/** The SQL that leads from what the migrations build to what schema.prisma says; null when they agree. Works in a shadow database. */
export async function findSchemaDrift(databaseUrl: string): Promise<string | null> {
  const schema = { path: SCHEMA, content: await readFile(SCHEMA, 'utf8') };
  return withSchemaEngine(databaseUrl, async (engine) => {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'migrations', ...(await readMigrations()) },
      to: { tag: 'schemaDatamodel', files: [schema] },
      script: true,
      exitCode: true,
      filters: NO_FILTER,
    });
    return exitCode === 2 ? stdout : null;
  });
}
