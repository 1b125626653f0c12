import 'server-only';
import { PgBoss } from 'pg-boss';
import { env } from '@/lib/env/server';
import { log } from '@/lib/log';

/** Jobs of workers that were killed are looked for this often. */
const LOOK_EVERY_S = 5;

/** The queue, in the same database as everything else. Its own tables live in the schema `pgboss`, which it keeps up to date itself. */
export function createBoss(): PgBoss {
  const boss = new PgBoss({
    connectionString: env().DATABASE_URL,
    max: 5,
    application_name: 'florin-worker',
    superviseIntervalSeconds: LOOK_EVERY_S,
    monitorIntervalSeconds: LOOK_EVERY_S,
  });
  // Without a listener, a database restart is an unhandled 'error' event and ends the process.
  boss.on('error', (err: Error) => log().error({ err }, 'the queue reported an error'));
  return boss;
}
