import { z } from 'zod';
import type { Clock } from './clock';
import type { Store } from './store';
import { Task } from './task';

const LONGEST_TIMER_MS = 2 ** 31 - 1;
const KIND = `json_extract(body, '$.kind')`;
const ACCOUNT = `json_extract(body, '$.account')`;
const Row = z.object({ seq: z.number(), due_at: z.number(), body: z.string() });

/** Durable work in order of when it is due, on the sandbox's clock; of two due at once, the one planned first. */
export class Scheduler {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #perform: (task: Task) => void;
  #timer: NodeJS.Timeout | null = null;
  /** When the timer goes off, on the sandbox's clock. */
  #armedFor = Infinity;
  #running = false;

  constructor(store: Store, clock: Clock, perform: (task: Task) => void) {
    this.#store = store;
    this.#clock = clock;
    this.#perform = perform;
    store.execute(
      'CREATE TABLE IF NOT EXISTS tasks (seq INTEGER PRIMARY KEY AUTOINCREMENT, due_at REAL NOT NULL, body TEXT NOT NULL)',
    );
    store.execute('CREATE INDEX IF NOT EXISTS tasks_due_at ON tasks (due_at, seq)');
    store.execute(`CREATE INDEX IF NOT EXISTS tasks_account ON tasks (${ACCOUNT}, ${KIND}, due_at, seq)`);
  }

  /** @param dueAt milliseconds on the sandbox's clock */
  schedule(dueAt: number, task: Task): void {
    this.#store.run('INSERT INTO tasks (due_at, body) VALUES (?, ?)', dueAt, JSON.stringify(task));
    if (dueAt < this.#armedFor) this.#armFor(dueAt);
  }

  /** Forgets every planned task, or those of one kind, or those of one kind for one account. */
  clear(kind?: Task['kind'], account?: string): void {
    if (kind === undefined) this.#clearAll();
    else if (account === undefined) this.#store.run(`DELETE FROM tasks WHERE ${KIND} = ?`, kind);
    else this.#store.run(`DELETE FROM tasks WHERE ${KIND} = ? AND ${ACCOUNT} = ?`, kind, account);
  }

  /** The clock may be set back with it, so the timer means nothing any more. */
  #clearAll(): void {
    this.#store.run('DELETE FROM tasks');
    this.#armedFor = Infinity;
  }

  /** What is planned of one kind for one account. */
  planned(kind: Task['kind'], account: string): Task[] {
    return this.#store
      .rows(
        `SELECT seq, due_at, body FROM tasks WHERE ${KIND} = ? AND ${ACCOUNT} = ? ORDER BY due_at, seq`,
        kind,
        account,
      )
      .map((row) => Task.parse(JSON.parse(Row.parse(row).body)));
  }

  /** The next hundred, with the moment of each in milliseconds. */
  upcoming(): { dueAt: number; task: Task }[] {
    return this.#store
      .rows('SELECT seq, due_at, body FROM tasks ORDER BY due_at, seq LIMIT 100')
      .map((row) => Row.parse(row))
      .map((row) => ({ dueAt: row.due_at, task: Task.parse(JSON.parse(row.body)) }));
  }

  start(): void {
    this.#running = true;
    this.#arm();
  }

  stop(): void {
    this.#running = false;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  /**
   * Moves the clock to `moment` and does whatever falls due on the way, each task at its own time. `settle` waits for
   * work that a task started and that goes on by itself, so that what follows from it finds its place in the order.
   */
  async advanceTo(moment: number, settle: () => Promise<void>): Promise<void> {
    await settle();
    for (let next = this.#nextDue(); next && next.due_at <= moment; next = this.#nextDue()) {
      this.#clock.jumpTo(next.due_at);
      this.#run(next);
      await settle();
    }
    this.#clock.jumpTo(moment);
    this.#arm();
  }

  #arm(): void {
    this.#armFor(this.#nextDue()?.due_at ?? Infinity);
  }

  /** One timer, for whatever is due first. */
  #armFor(dueAt: number): void {
    if (!this.#running) return;
    if (this.#timer) clearTimeout(this.#timer);
    this.#armedFor = dueAt;
    if (dueAt === Infinity) return;
    const wait = Math.min(Math.max(0, dueAt - this.#clock.now()), LONGEST_TIMER_MS);
    this.#timer = setTimeout(() => this.#runDue(), wait);
  }

  #runDue(): void {
    for (let next = this.#nextDue(); next && next.due_at <= this.#clock.now(); next = this.#nextDue()) this.#run(next);
    this.#arm();
  }

  /** Done and crossed off in one transaction. A task that throws is a mistake of ours: it is reported, never repeated. */
  #run(row: z.infer<typeof Row>): void {
    const task = Task.parse(JSON.parse(row.body));
    try {
      this.#store.transaction(() => {
        this.#store.run('DELETE FROM tasks WHERE seq = ?', row.seq);
        this.#perform(task);
      });
    } catch (error) {
      this.#store.run('DELETE FROM tasks WHERE seq = ?', row.seq);
      process.stderr.write(`sandbox: task ${row.body} failed: ${String(error)}\n`);
    }
  }

  #nextDue(): z.infer<typeof Row> | null {
    const [row] = this.#store.rows('SELECT seq, due_at, body FROM tasks ORDER BY due_at, seq LIMIT 1');
    return row ? Row.parse(row) : null;
  }
}
