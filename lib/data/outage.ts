import 'server-only';
import pg from 'pg';
import { z } from 'zod';

/** What the driver says under Prisma's own error. */
const DriverError = z.object({
  meta: z.object({
    driverAdapterError: z.object({
      cause: z.object({ originalCode: z.string().optional(), originalMessage: z.string().optional() }),
    }),
  }),
});

/** What PostgreSQL said, under Prisma's own words; null when the error is none of the database's. `code` is missing when nobody answered. */
export function databaseError(error: unknown): { code?: string | undefined; message?: string | undefined } | null {
  if (error instanceof pg.DatabaseError) return { code: error.code, message: error.message };
  const parsed = DriverError.safeParse(error);
  if (!parsed.success) return null;
  const { originalCode: code, originalMessage: message } = parsed.data.meta.driverAdapterError.cause;
  return { code, message };
}

/**
 * Classes of SQLSTATE that say something of the database's state and nothing of the statement: connection, read-only, credentials, no
 * such database, serialization, resources and disk, locks, shutdown and time-outs, system errors.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const STATE_CLASSES = ['08', '25', '28', '3D', '40', '53', '55', '57', '58', 'XX'];

const DRIVER_SAYS = /timeout exceeded|connection terminated|server closed|ECONN|EPIPE|ETIMEDOUT/i;

/** Whether the database could not do its work just now: the same statement may pass a little later. */
export function isOutage(error: unknown): boolean {
  const cause = databaseError(error);
  if (!cause) return error instanceof Error && DRIVER_SAYS.test(`${codeOf(error)} ${error.message}`);
  return cause.code === undefined || STATE_CLASSES.includes(cause.code.slice(0, 2));
}

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : '');
