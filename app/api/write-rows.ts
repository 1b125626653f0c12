import { type CsvCell, csvLine } from '@/lib/domain/csv';

export type FileFormat = 'csv' | 'json';

export const TYPES: Record<FileFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** The columns of a file and what a row has in each; as JSON a row stands as it is. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => CsvCell>>;
type Rows<Row> = AsyncGenerator<readonly Row[]>;

/** Rows as the text of a file, piece by piece. */
export const writeRows = <Row>(format: FileFormat, columns: Columns<Row>, rows: Rows<Row>): AsyncGenerator<string> =>
  format === 'csv' ? csv(columns, rows) : json(rows);

async function* csv<Row>(columns: Columns<Row>, rows: Rows<Row>): AsyncGenerator<string> {
  yield csvLine(Object.keys(columns));
  const cells = Object.values(columns);
  for await (const some of rows) yield some.map((row) => csvLine(cells.map((cell) => cell(row)))).join('');
}

async function* json<Row>(rows: Rows<Row>): AsyncGenerator<string> {
  yield '[';
  let separator = '\n';
  for await (const some of rows) {
    if (some.length === 0) continue;
    yield separator + some.map((row) => JSON.stringify(row)).join(',\n');
    separator = ',\n';
  }
  yield '\n]\n';
}
