import 'server-only';
import { PgBoss } from 'pg-boss';
import { env } from '@/lib/env/server';
import { log } from '@/lib/log';

/** The queue, in the same database as everything else. Its own tables live in the schema `pgboss`, which it keeps up to date itself. */
export function createBoss(): PgBoss {
  const boss = new PgBoss({ connectionString: env().DATABASE_URL, max: 5, application_name: 'florin-worker' });
  // Without a listener, a database restart is an unhandled 'error' event and ends the process.
  boss.on('error', (err: Error) => log().error({ err }, 'the queue reported an error'));
  return boss;
}
