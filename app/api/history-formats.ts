import { csvLine } from '@/lib/domain/csv';
import type { HistoryRow } from '@/lib/domain/history-rows';

export type Format = 'csv' | 'json';
type Rows = AsyncGenerator<readonly HistoryRow[]>;

const HEAD = ['day', 'account', 'institution', 'last4', 'currency', 'balance', 'carried_from', 'source', 'account_id'];

const toLine = (row: HistoryRow): string =>
  csvLine([
    row.day,
    row.account,
    row.institution,
    row.last4,
    row.currency,
    { number: row.balance },
    row.carriedFrom,
    row.source,
    row.accountId,
  ]);

async function* csv(rows: Rows): AsyncGenerator<string> {
  yield csvLine(HEAD);
  for await (const some of rows) yield some.map(toLine).join('');
}

async function* json(rows: Rows): AsyncGenerator<string> {
  yield '[';
  let separator = '\n';
  for await (const some of rows) {
    if (some.length === 0) continue;
    yield separator + some.map((row) => JSON.stringify(row)).join(',\n');
    separator = ',\n';
  }
  yield '\n]\n';
}

/** How a download is written, piece by piece. */
export const FORMATS = {
  csv: { type: 'text/csv; charset=utf-8', write: csv },
  json: { type: 'application/json; charset=utf-8', write: json },
};
