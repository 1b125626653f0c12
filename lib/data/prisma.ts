import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { createHash } from 'node:crypto';
import { env } from '@/lib/env/server';
import { log } from '@/lib/log';
import { PrismaClient } from '@/prisma/generated/client';

/** Connections a process may hold. Two web processes and a worker stay well below PostgreSQL's default of 100. */
const MAX_CONNECTIONS = 20;
const CONNECT_TIMEOUT_MS = 5_000;

function connect(): PrismaClient {
  const adapter = new PrismaPg(
    { connectionString: env().DATABASE_URL, max: MAX_CONNECTIONS, connectionTimeoutMillis: CONNECT_TIMEOUT_MS },
    {
      // Named statements are prepared once a connection: less than half of the server's work for each read.
      statementNameGenerator: ({ sql }) => createHash('sha1').update(sql).digest('base64url'),
      // Without a listener, a database restart is an unhandled 'error' event and ends the process.
      onPoolError: (err) => log().warn({ err }, 'an idle database connection was lost'),
      onConnectionError: (err) => log().warn({ err }, 'a database connection failed'),
    },
  );
  return new PrismaClient({ adapter });
}

/** Next's dev server reloads modules: the client outlives them here, or each reload would open another pool. */
const shared = globalThis as typeof globalThis & { florinPrisma?: PrismaClient };

/** The database client. Lazy, because `next build` runs without a database. */
export function prisma(): PrismaClient {
  shared.florinPrisma ??= connect();
  return shared.florinPrisma;
}
