import 'server-only';
import type { QueryResultRow } from 'pg';
import { pool } from './pool';

/**
 * A statement that is planned each time with the values it is given, where what is best hangs on them: a plan that is kept for all of them takes
 * every list to be ten long.
 */
export function plannedAnew<Row extends QueryResultRow>(text: string) {
  return async (values: readonly unknown[]): Promise<Row[]> =>
    (await pool().query<Row>({ text, values: [...values] })).rows;
}
