import { z } from 'zod';
import type { Store } from './store';

const Row = z.object({ value: z.string() });

/** A few named texts: the clock's offset, settings, the counter of ids. */
export class Meta {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
    store.execute('CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)');
  }

  get(name: string): string | null {
    const [row] = this.#store.rows('SELECT value FROM meta WHERE name = ?', name);
    return row ? Row.parse(row).value : null;
  }

  set(name: string, value: string): void {
    this.#store.run(
      'INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
      name,
      value,
    );
  }
}
