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
const Count = z.object({ count: z.number() });

/**
 * Documents of one kind, one JSON text a row, in the order in which they were made. `indexes` names the fields that
 * listings may ask for, as SQLite JSON paths.
 */
export class Collection<Document extends { id: string }> {
  readonly #store: Store;
  readonly #table: string;
  readonly #schema: z.ZodType<Document>;
  readonly #paths: ReadonlyMap<string, string>;

  constructor(store: Store, table: string, schema: z.ZodType<Document>, indexes: Record<string, string> = {}) {
    this.#store = store;
    this.#table = table;
    this.#schema = schema;
    this.#paths = new Map(Object.entries(indexes).map(([field, path]) => [field, `json_extract(body, '${path}')`]));
    store.execute(
      `CREATE TABLE IF NOT EXISTS ${table} (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL)`,
    );
    for (const [field, path] of this.#paths) {
      store.execute(`CREATE INDEX IF NOT EXISTS ${table}_${field} ON ${table} (${path}, seq)`);
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

  delete(id: string): void {
    this.#store.run(`DELETE FROM ${this.#table} WHERE id = ?`, id);
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
      clauses.push(backwards ? 'seq > ?' : 'seq < ?');
      values.push(this.#sequenceOf(cursor));
    }
    const where = clauses.length > 0 ? `WHERE ${clauses.join(' AND ')}` : '';
    const order = backwards ? 'ASC' : 'DESC';
    const sql = `SELECT body FROM ${this.#table} ${where} ORDER BY seq ${order} LIMIT ?`;
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

  #sequenceOf(id: string): number {
    const [row] = this.#store.rows(`SELECT seq FROM ${this.#table} WHERE id = ?`, id);
    if (!row) throw new Error(`${this.#table} has no ${id} to start from`);
    return Sequence.parse(row).seq;
  }

  #where(conditions: readonly Condition[]): { clauses: string[]; values: Value[] } {
    const clauses: string[] = [];
    const values: Value[] = [];
    for (const condition of conditions) {
      const path = this.#paths.get(condition.field);
      if (path === undefined) throw new Error(`${this.#table} is not indexed by ${condition.field}`);
      if ('in' in condition) {
        clauses.push(`${path} IN (${condition.in.map(() => '?').join(', ')})`);
        values.push(...condition.in);
      } else if ('matches' in condition) {
        clauses.push(`${path} GLOB ?`);
        values.push(condition.matches.replaceAll(/[?[]/g, '[$&]'));
      } else {
        clauses.push(`${path} ${condition.is} ?`);
        values.push(condition.value);
      }
    }
    return { clauses, values };
  }

  #parse(row: Record<string, unknown>): Document {
    return this.#schema.parse(JSON.parse(Row.parse(row).body));
  }
}
