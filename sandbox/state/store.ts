import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { z } from 'zod';

const IN_MEMORY = ':memory:';
/** Ids come by chance, so each new one lands anywhere in its index: with SQLite's own 2 MB most of that would be read again and again. */
const CACHE_KIB = 32 * 1024;

/** Raised when stored documents change in a way that older ones cannot be read any more. */
const FORMAT = 1;

const Format = z.object({ user_version: z.number() });

/**
 * The one SQLite file that holds everything. WAL without waiting for the disk: what was committed is with the operating
 * system and survives the end of the process by any signal, SIGKILL included. Only a machine that loses power may lose
 * it, which a stand-in can afford: waiting makes a commit five times as long on a busy disk.
 */
export class Store {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #depth = 0;
  #afterCommit: (() => void)[] = [];

  /** @param directory where `sandbox.sqlite` lies; null keeps everything in memory. */
  constructor(directory: string | null) {
    if (directory !== null) mkdirSync(directory, { recursive: true });
    this.#database = new DatabaseSync(directory === null ? IN_MEMORY : join(directory, 'sandbox.sqlite'));
    // Exclusive: two programs on one state would each do what is due.
    this.#database.exec('PRAGMA busy_timeout = 2000; PRAGMA locking_mode = EXCLUSIVE;');
    this.#database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;');
    this.#database.exec(`PRAGMA cache_size = -${CACHE_KIB}`);
    this.#checkFormat(directory);
  }

  #checkFormat(directory: string | null): void {
    const format = Format.parse(this.#database.prepare('PRAGMA user_version').get()).user_version;
    if (format === 0) this.#database.exec(`PRAGMA user_version = ${FORMAT}`);
    else if (format !== FORMAT) {
      throw new Error(`The sandbox's data in ${directory} was written by another version of it: remove that folder.`);
    }
  }

  execute(sql: string): void {
    this.#database.exec(sql);
  }

  run(sql: string, ...values: SQLInputValue[]): number {
    return Number(this.#prepare(sql).run(...values).changes);
  }

  rows(sql: string, ...values: SQLInputValue[]): Record<string, unknown>[] {
    return this.#prepare(sql).all(...values);
  }

  /** Everything or nothing; a transaction inside a transaction is part of the outer one. */
  transaction<Result>(work: () => Result): Result {
    if (this.#depth > 0) return work();
    const result = this.#commit(work);
    for (const effect of this.#afterCommit.splice(0)) effect();
    return result;
  }

  #commit<Result>(work: () => Result): Result {
    this.#database.exec('BEGIN IMMEDIATE');
    this.#depth += 1;
    try {
      const result = work();
      this.#database.exec('COMMIT');
      return result;
    } catch (error) {
      this.#afterCommit = [];
      this.#database.exec('ROLLBACK');
      throw error;
    } finally {
      this.#depth -= 1;
    }
  }

  /** Inside a transaction: everything or nothing of this part, whatever becomes of the rest. Throws what the part threw. */
  part(work: () => void): void {
    const effects = this.#afterCommit.length;
    this.#database.exec('SAVEPOINT part');
    try {
      work();
    } catch (error) {
      this.#afterCommit.length = effects;
      this.#database.exec('ROLLBACK TO part');
      throw error;
    } finally {
      this.#database.exec('RELEASE part');
    }
  }

  /** What must not be seen outside before it is certain here: done once the transaction has been committed, or at once. */
  afterCommit(effect: () => void): void {
    if (this.#depth > 0) this.#afterCommit.push(effect);
    else effect();
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }

  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}
