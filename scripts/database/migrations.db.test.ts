import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { withSchemaEngine } from './schema-engine';
import { migrate, NO_FILTER, readMigrations } from './migrations';
import { findSchemaDrift } from './schema-drift';

let url: string;
let client: pg.Client;

beforeEach(async () => {
  const name = `migrations_${randomUUID().replaceAll('-', '')}`;
  const server = new pg.Client({ connectionString: inject('databaseServerUrl') });
  await server.connect();
  await server.query(`create database ${name}`);
  await server.end();
  url = Object.assign(new URL(inject('databaseServerUrl')), { pathname: `/${name}` }).href;
  client = new pg.Client({ connectionString: url });
  await client.connect();
});
afterEach(() => client.end());

describe('migrate', () => {
  it('applies each migration once, however many processes start at once', async () => {
    const applied = await Promise.all([migrate(url), migrate(url), migrate(url)]);
    const names = (await readMigrations()).migrationDirectories.map(({ path }) => path);
    expect(applied.flat()).toEqual(names);
    const { rows } = await client.query('select migration_name from _prisma_migrations where finished_at is not null');
    expect(rows).toHaveLength(names.length);
    expect(await migrate(url)).toEqual([]);
  });

  it('refuses a database whose migrations were edited after they had been applied', async () => {
    await migrate(url);
    await client.query("update _prisma_migrations set checksum = 'another'");
    await expect(migrate(url)).rejects.toThrow('were edited after they had been applied');
  });

  it('refuses to go on after a migration that failed half way', async () => {
    await migrate(url);
    await client.query('update _prisma_migrations set finished_at = null');
    await expect(migrate(url)).rejects.toThrow('failed here before');
  });

  it('says in one sentence that the database does not answer', async () => {
    await expect(migrate('postgresql://127.0.0.1:1/nowhere')).rejects.toThrow(
      'The database of DATABASE_URL does not answer',
    );
  });
});

describe('a migration', () => {
  const apply = (sql: string) =>
    withSchemaEngine(url, async (engine) => {
      const list = await readMigrations();
      const migrationFile = { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } };
      const migrationsList = { ...list, migrationDirectories: [{ path: '20000101000000_test', migrationFile }] };
      return engine.applyMigrations({ migrationsList, filters: NO_FILTER });
    });

  it('may hold functions, strings and comments with semicolons', async () => {
    await apply(`
      create table notes (text text); -- one; two
      create function refuse() returns trigger language plpgsql as $$ begin raise exception 'append; only'; end; $$;
      create trigger append_only before delete on notes for each row execute function refuse();
      insert into notes values ('a;b');`);
    expect((await client.query('select text from notes')).rows).toEqual([{ text: 'a;b' }]);
    await expect(client.query('delete from notes')).rejects.toThrow('append; only');
  });

  it('that fails leaves nothing of itself behind', async () => {
    await expect(apply('create table half (id int); select 1 / 0;')).rejects.toThrow('division by zero');
    expect((await client.query("select to_regclass('half') as half")).rows).toEqual([{ half: null }]);
  });
});

describe('schema.prisma', () => {
  it('says what the migrations build', async () => {
    expect(await findSchemaDrift(inject('databaseServerUrl'))).toBeNull();
  });
});
