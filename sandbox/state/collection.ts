import { z } from 'zod';
import type { Store } from './store';

type Value = string | number;

/** What a listing keeps: an indexed field, and the values, the pattern with `*` or the bound it must meet. */
export type Condition =
  | { field: string; in: readonly Value[] }
  | { field: string; matches: string }
  | { field: string; is: '>' | '>=' | '<' | '<='; value: Value };

export interface Page {
  limit: number;
  startingAfter?: string | undefined;
  endingBefore?: string | undefined;
}

const Row = z.object({ body: z.string() });
const Sequence = z.object({ seq: z.number() });
const Ids = z.array(z.object({ id: z.string() }));
const Count = z.object({ count: z.number() });

/**
 * Documents of one kind, one JSON text a row, in the order in which they were made. `indexes` names the fields that
 * listings may ask for, as SQLite JSON paths; `sortedBy` one of them that never falls from one document to the next, so that a
 * page between two bounds of it is found without looking at all the others.
 */
export class Collection<Document extends { id: string }> {
  readonly #store: Store;
  readonly #table: string;
  readonly #schema: z.ZodType<Document>;
  readonly #paths: ReadonlyMap<string, string>;
  readonly #order: readonly string[];

  constructor(
    store: Store,
    table: string,
    schema: z.ZodType<Document>,
    indexes: Record<string, string> = {},
    sortedBy: string | null = null,
  ) {
    this.#store = store;
    this.#table = table;
    this.#schema = schema;
    this.#paths = new Map(Object.entries(indexes).map(([field, path]) => [field, `json_extract(body, '${path}')`]));
    this.#order = sortedBy === null ? ['seq'] : [this.#pathOf(sortedBy), 'seq'];
    store.execute(
      `CREATE TABLE IF NOT EXISTS ${table} (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL)`,
    );
    for (const [field, path] of this.#paths) {
      const columns = [...new Set([path, ...this.#order])];
      const name = [table, field, ...(sortedBy === null || sortedBy === field ? [] : [sortedBy])].join('_');
      store.execute(`CREATE INDEX IF NOT EXISTS ${name} ON ${table} (${columns.join(', ')})`);
    }
  }

  insert(document: Document): Document {
    this.#store.run(`INSERT INTO ${this.#table} (id, body) VALUES (?, ?)`, document.id, JSON.stringify(document));
    return document;
  }

  save(document: Document): Document {
    const changed = this.#store.run(
      `UPDATE ${this.#table} SET body = ? WHERE id = ?`,
      JSON.stringify(document),
      document.id,
    );
    if (changed === 0) throw new Error(`${this.#table} has no ${document.id} to save`);
    return document;
  }

  find(id: string): Document | null {
    const [row] = this.#store.rows(`SELECT body FROM ${this.#table} WHERE id = ?`, id);
    return row ? this.#parse(row) : null;
  }

  require(id: string): Document {
    const found = this.find(id);
    if (!found) throw new Error(`${this.#table} has no ${id}`);
    return found;
  }

  delete(...ids: readonly string[]): void {
    this.#store.run(`DELETE FROM ${this.#table} WHERE id IN (${ids.map(() => '?').join(', ')})`, ...ids);
  }

  /** @returns how many were deleted */
  deleteAll(conditions: readonly Condition[]): number {
    const { clauses, values } = this.#where(conditions);
    return this.#store.run(`DELETE FROM ${this.#table} WHERE ${clauses.join(' AND ')}`, ...values);
  }

  /** The oldest so many that meet the conditions, by id alone. */
  ids(conditions: readonly Condition[], limit: number): string[] {
    const { clauses, values } = this.#where(conditions);
    const sql = `SELECT id FROM ${this.#table} WHERE ${clauses.join(' AND ')} ORDER BY seq LIMIT ?`;
    return Ids.parse(this.#store.rows(sql, ...values, limit)).map(({ id }) => id);
  }

  clear(): void {
    this.#store.run(`DELETE FROM ${this.#table}`);
  }

  count(): number {
    return Count.parse(this.#store.rows(`SELECT count(*) AS count FROM ${this.#table}`)[0]).count;
  }

  /** Newest first. `hasMore` tells of documents past the page, in the direction in which it was turned. */
  page(conditions: readonly Condition[], page: Page): { data: Document[]; hasMore: boolean } {
    const { clauses, values } = this.#where(conditions);
    const backwards = page.endingBefore !== undefined;
    const cursor = page.endingBefore ?? page.startingAfter;
    if (cursor !== undefined) {
      clauses.push(`seq ${backwards ? '>' : '<'} ?`);
      values.push(this.#sequenceOf(cursor));
    }
    const where = clauses.length > 0 ? `WHERE ${clauses.join(' AND ')}` : '';
    const order = this.#order.map((column) => `${column} ${backwards ? 'ASC' : 'DESC'}`).join(', ');
    const sql = `SELECT body FROM ${this.#table} ${where} ORDER BY ${order} LIMIT ?`;
    const found = this.#store.rows(sql, ...values, page.limit + 1).map((row) => this.#parse(row));
    const data = found.slice(0, page.limit);
    return { data: backwards ? data.reverse() : data, hasMore: found.length > page.limit };
  }

  /** All that meet the conditions, oldest first. */
  all(conditions: readonly Condition[] = []): Document[] {
    const { clauses, values } = this.#where(conditions);
    const where = clauses.length > 0 ? `WHERE ${clauses.join(' AND ')}` : '';
    return this.#store
      .rows(`SELECT body FROM ${this.#table} ${where} ORDER BY seq`, ...values)
      .map((row) => this.#parse(row));
  }

  /** Only these indexed fields of all that meet the conditions, where whole documents would be too much to read. */
  fields(conditions: readonly Condition[], fields: readonly string[]): Record<string, unknown>[] {
    const { clauses, values } = this.#where(conditions);
    const where = clauses.length > 0 ? `WHERE ${clauses.join(' AND ')}` : '';
    const columns = fields.map((field) => `${this.#pathOf(field)} AS "${field}"`).join(', ');
    return this.#store.rows(`SELECT ${columns} FROM ${this.#table} ${where} ORDER BY seq`, ...values);
  }

  #sequenceOf(id: string): number {
    const [row] = this.#store.rows(`SELECT seq FROM ${this.#table} WHERE id = ?`, id);
    if (!row) throw new Error(`${this.#table} has no ${id} to start from`);
    return Sequence.parse(row).seq;
  }

  /** A plus keeps SQLite from gathering and sorting all that match, where the order of a page finds the first at once. */
  #where(conditions: readonly Condition[]): { clauses: string[]; values: Value[] } {
    const clauses: string[] = [];
    const values: Value[] = [];
    for (const condition of conditions) {
      const path = this.#pathOf(condition.field);
      if ('in' in condition) {
        const found = this.#order.length > 1 && condition.in.length > 1 ? `+${path}` : path;
        clauses.push(`${found} IN (${condition.in.map(() => '?').join(', ')})`);
        values.push(...condition.in);
      } else if ('matches' in condition) {
        clauses.push(`+${path} GLOB ?`);
        values.push(condition.matches.replaceAll(/[?[]/g, '[$&]'));
      } else {
        clauses.push(`${path} ${condition.is} ?`);
        values.push(condition.value);
      }
    }
    return { clauses, values };
  }

  #pathOf(field: string): string {
    const path = this.#paths.get(field);
    if (path === undefined) throw new Error(`${this.#table} is not indexed by ${field}`);
    return path;
  }

  #parse(row: Record<string, unknown>): Document {
    return this.#schema.parse(JSON.parse(Row.parse(row).body));
  }
}
