import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { expect, inject, it } from 'vitest';
import { NO_FILTER, readMigrations } from './migrations';
import { withSchemaEngine } from './schema-engine';

interface Column {
  /** `table.column`. */
  readonly name: string;
  readonly type: string;
  /** Whether a row may be written without it. */
  readonly optional: boolean;
}

async function columnsOf(client: pg.Client): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `SELECT table_name || '.' || column_name AS name, udt_name AS type,
       is_nullable = 'YES' OR column_default IS NOT NULL OR is_identity = 'YES' AS optional
     FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\\_%' ORDER BY name`,
  );
  return rows;
}

const tableOf = ({ name }: Column) => name.split('.')[0];

it('a release that does not know of the latest migrations goes on: each leaves what it reads, and asks nothing more of what it writes', async () => {
  const server = new pg.Client({ connectionString: inject('databaseServerUrl') });
  await server.connect();
  const name = `releases_${randomUUID().replaceAll('-', '')}`;
  await server.query(`CREATE DATABASE ${name}`);
  await server.end();
  const url = Object.assign(new URL(inject('databaseServerUrl')), { pathname: `/${name}` }).href;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const list = await readMigrations();
  let before: Column[] = [];
  for (let count = 1; count <= list.migrationDirectories.length; count++) {
    const migrationsList = { ...list, migrationDirectories: list.migrationDirectories.slice(0, count) };
    await withSchemaEngine(url, (engine) => engine.applyMigrations({ migrationsList, filters: NO_FILTER }));
    const [after, latest] = [await columnsOf(client), list.migrationDirectories[count - 1]?.path];
    const now = new Map(after.map((column) => [column.name, column]));
    for (const column of before) {
      const { type, optional } = now.get(column.name) ?? {};
      expect({ type, optional: optional || !column.optional }, `${column.name} after ${latest}`).toEqual({
        type: column.type,
        optional: true,
      });
    }
    const [known, tables] = [new Set(before.map((column) => column.name)), new Set(before.map(tableOf))];
    const demanded = after.filter((one) => tables.has(tableOf(one)) && !known.has(one.name) && !one.optional);
    expect(demanded, `demanded by ${latest}`).toEqual([]);
    before = after;
  }
  expect(before.length).toBeGreaterThan(100);
  await client.end();
}, 120_000);
