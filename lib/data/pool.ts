import 'server-only';
import pg from 'pg';
import { env } from '@/lib/env/server';
import { log } from '@/lib/log';

/** Connections a process may hold. Two web processes and a worker stay well below PostgreSQL's default of 100. */
const MAX_CONNECTIONS = 20;
const CONNECT_TIMEOUT_MS = 5_000;
/** Whoever waits longer for somebody else's row is better told so: Stripe and people try again. */
const LOCK_TIMEOUT_MS = 2_000;
/** No statement of ours takes nearly as long; one that hangs must not hold its connection for ever. */
const STATEMENT_TIMEOUT_MS = 30_000;

function connect(): pg.Pool {
  const connections = new pg.Pool({
    connectionString: env().DATABASE_URL,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    lock_timeout: LOCK_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    // The planner takes a JSON array for a hundred rows and a date range for a thousand: compiling for them takes longer than running.
    options: '-c jit=off',
  });
  // Without a listener, a database restart is an unhandled 'error' event and ends the process.
  connections.on('error', (err) => log().warn({ err }, 'an idle database connection was lost'));
  return connections;
}

/** Next's dev server reloads modules: the pool outlives them here, or each reload would open another. */
const shared = globalThis as typeof globalThis & { florinPool?: pg.Pool };

/** This process's connections, shared by Prisma and by the few statements that are worth preparing by hand. Lazy: `next build` has no database. */
export function pool(): pg.Pool {
  shared.florinPool ??= connect();
  return shared.florinPool;
}
