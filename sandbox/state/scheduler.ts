import { z } from 'zod';
import type { Clock } from './clock';
import type { Store } from './store';
import { Task } from './task';

const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** However much is due at once, requests are answered in between. */
const LONGEST_RUN_MS = 15;
const KIND = `json_extract(body, '$.kind')`;
const ACCOUNT = `json_extract(body, '$.account')`;
const Row = z.object({ seq: z.number(), due_at: z.number(), body: z.string() });

/** Durable work in order of when it is due, on the sandbox's clock; of two due at once, the one planned first. */
export class Scheduler {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #perform: (task: Task) => void;
  #timer: NodeJS.Timeout | undefined;
  #soon: NodeJS.Immediate | undefined;
  /** When the timer goes off, on the sandbox's clock. */
  #armedFor = Infinity;
  #running = false;
  #advancing: Promise<void> = Promise.resolve();

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
    this.#disarm();
  }

  /**
   * Moves the clock on and does whatever falls due on the way, each task at its own time. `settle` waits for work that a
   * task started and that goes on by itself, so that what follows from it finds its place in the order. Whoever asks
   * meanwhile has their turn after it.
   */
  advanceBy(milliseconds: number, settle: () => Promise<void>): Promise<void> {
    const turn = this.#advancing.then(() => this.#advanceTo(this.#clock.now() + milliseconds, settle));
    this.#advancing = turn.catch(() => undefined);
    return turn;
  }

  async #advanceTo(moment: number, settle: () => Promise<void>): Promise<void> {
    await settle();
    let restedAt = performance.now();
    for (let next = this.#nextDue(); next && next.due_at <= moment; next = this.#nextDue()) {
      const due = next;
      this.#clock.jumpTo(due.due_at);
      this.#store.transaction(() => this.#run(due));
      await settle();
      if (performance.now() - restedAt < LONGEST_RUN_MS) continue;
      await new Promise((resolve) => setImmediate(resolve));
      restedAt = performance.now();
    }
    this.#clock.jumpTo(moment);
    this.#arm();
  }

  #arm(): void {
    this.#armFor(this.#nextDue()?.due_at ?? Infinity);
  }

  /** One timer, for whatever is due first. What is due at once is done before the next request is read. */
  #armFor(dueAt: number): void {
    if (!this.#running) return;
    this.#disarm();
    this.#armedFor = dueAt;
    if (dueAt === Infinity) return;
    const wait = Math.min(dueAt - this.#clock.now(), LONGEST_TIMER_MS);
    if (wait > 0) this.#timer = setTimeout(() => this.#runDue(), wait);
    else this.#soon = setImmediate(() => this.#runDue());
  }

  #disarm(): void {
    clearTimeout(this.#timer);
    clearImmediate(this.#soon);
  }

  /** What is due, many tasks in one transaction; what is left after a while gets its turn after whoever else waits. */
  #runDue(): void {
    const until = performance.now() + LONGEST_RUN_MS;
    this.#store.transaction(() => {
      for (let next = this.#nextDue(); next && next.due_at <= this.#clock.now(); next = this.#nextDue()) {
        this.#run(next);
        if (performance.now() > until) return;
      }
    });
    this.#arm();
  }

  /** Done and crossed off at once. A task that throws is a mistake of ours: it is reported, never repeated. */
  #run(row: z.infer<typeof Row>): void {
    this.#store.run('DELETE FROM tasks WHERE seq = ?', row.seq);
    try {
      this.#store.part(() => this.#perform(Task.parse(JSON.parse(row.body))));
    } catch (error) {
      process.stderr.write(`sandbox: task ${row.body} failed: ${String(error)}\n`);
    }
  }

  #nextDue(): z.infer<typeof Row> | null {
    const [row] = this.#store.rows('SELECT seq, due_at, body FROM tasks ORDER BY due_at, seq LIMIT 1');
    return row ? Row.parse(row) : null;
  }
}
