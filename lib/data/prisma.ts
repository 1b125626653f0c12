import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { createHash } from 'node:crypto';
import { log } from '@/lib/log';
import { PrismaClient } from '@/prisma/generated/client';
import { pool } from './pool';

function connect(): PrismaClient {
  const adapter = new PrismaPg(pool(), {
    disposeExternalPool: true,
    // Named statements are prepared once a connection: less than half of the server's work for each read.
    statementNameGenerator: ({ sql }) => createHash('sha1').update(sql).digest('base64url'),
    onConnectionError: (err) => log().warn({ err }, 'a database connection failed'),
  });
  return new PrismaClient({ adapter });
}

/** Next's dev server reloads modules: the client outlives them here. */
const shared = globalThis as typeof globalThis & { florinPrisma?: PrismaClient };

/** The database client. Lazy, because `next build` runs without a database. */
export function prisma(): PrismaClient {
  shared.florinPrisma ??= connect();
  return shared.florinPrisma;
}
