import 'server-only';
import { createHash } from 'node:crypto';
import type { QueryResultRow } from 'pg';
import { pool } from './pool';

/**
 * A statement that each connection prepares once, run past Prisma: for the few that are run most. Named by its text, so that a new release
 * prepares its own.
 */
export function prepared<Row extends QueryResultRow>(text: string) {
  const name = createHash('sha1').update(text).digest('base64url');
  return async (values: readonly unknown[]): Promise<Row[]> =>
    (await pool().query<Row>({ name, text, values: [...values] })).rows;
}
