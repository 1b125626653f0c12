import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BenchDatabase, query } from '../bench-database';
import { quantile } from '../quantile';
import { visit } from './visit';

/** Until the server has run hot what it runs: the first dozens of visits are twice as slow. */
const WARM_UP = 60;
const VISITS = 30;
/** PostgreSQL's log is written a moment after the answer. */
const LOG_DELAY_MS = 300;

/** Milliseconds from the request to the last byte, one visitor at a time. */
export async function median(url: string, cookie: string): Promise<number> {
  for (let count = 0; count < WARM_UP; count++) await visit(url, cookie);
  const times: number[] = [];
  for (let count = 0; count < VISITS; count++) {
    const start = performance.now();
    await visit(url, cookie);
    times.push(performance.now() - start);
  }
  return quantile(times, 0.5);
}

/** How many statements one visit makes, by the database's own log. */
export async function countStatements(database: BenchDatabase, url: string, cookie: string): Promise<number> {
  await log(database, 'all');
  await sleep(LOG_DELAY_MS);
  const before = (await readFile(database.logFile, 'utf8')).length;
  await visit(url, cookie);
  await sleep(LOG_DELAY_MS);
  const said = (await readFile(database.logFile, 'utf8')).slice(before);
  await log(database, 'none');
  return [...said.matchAll(/LOG: {2}(?:execute|statement)/g)].length;
}

async function log(database: BenchDatabase, what: 'all' | 'none'): Promise<void> {
  await query(database.url, `ALTER SYSTEM SET log_statement = '${what}'`);
  await query(database.url, 'ALTER SYSTEM SET log_min_messages = LOG');
  await query(database.url, 'SELECT pg_reload_conf()');
}
