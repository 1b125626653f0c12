import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** The migrated, empty database that every test file gets a copy of. */
export const TEMPLATE = 'florin_template';

export const createTemplate = (serverUrl: string) => run(serverUrl, `create database ${TEMPLATE}`);

/** A migrated, empty database of one's own; answers its address. It goes when the server does. */
export async function createTestDatabase(serverUrl: string): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await run(serverUrl, `create database ${name} template ${TEMPLATE}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function run(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
