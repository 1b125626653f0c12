import type { Store } from './store';

interface Waiting {
  work: () => void;
  done: () => void;
}

/** Small pieces of work that come at about the same time share one transaction. */
export class Together {
  readonly #store: Store;
  #waiting: Waiting[] = [];

  constructor(store: Store) {
    this.#store = store;
  }

  /** Resolves once what the work has written is committed. */
  run(work: () => void): Promise<void> {
    return new Promise((done) => {
      if (this.#waiting.length === 0) setImmediate(() => this.#runAll());
      this.#waiting.push({ work, done });
    });
  }

  #runAll(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#store.transaction(() => {
      for (const { work } of waiting) work();
    });
    for (const { done } of waiting) done();
  }
}
