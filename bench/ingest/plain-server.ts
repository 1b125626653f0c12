import { createServer } from 'node:http';
import pg from 'pg';

// The yardstick: node:http and pg, with one upsert and one insert, and neither signature nor order nor duplicates looked at.

interface BalanceEvent {
  id: string;
  data: { object: { id: string; balance: { as_of: number; current: { usd: number } } } };
}

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 20 });
await pool.query(`
  CREATE TABLE IF NOT EXISTS accounts (id text PRIMARY KEY, as_of bigint NOT NULL, current bigint NOT NULL);
  CREATE TABLE IF NOT EXISTS events (id text PRIMARY KEY, account_id text NOT NULL, payload jsonb NOT NULL)`);

async function save(body: string): Promise<void> {
  const { id, data }: BalanceEvent = JSON.parse(body);
  const { id: accountId, balance } = data.object;
  await pool.query({
    name: 'upsert',
    text: `INSERT INTO accounts (id, as_of, current) VALUES ($1, $2, $3)
      ON CONFLICT (id) DO UPDATE SET as_of = excluded.as_of, current = excluded.current`,
    values: [accountId, balance.as_of, balance.current.usd],
  });
  await pool.query({
    name: 'insert',
    text: 'INSERT INTO events (id, account_id, payload) VALUES ($1, $2, $3)',
    values: [id, accountId, body],
  });
}

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    save(Buffer.concat(chunks).toString('utf8')).then(
      () => response.end('{}'),
      () => response.writeHead(500).end(),
    );
  });
}).listen(Number(process.env['INGEST_PORT']), '127.0.0.1');
