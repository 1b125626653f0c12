import { createHash, randomBytes } from 'node:crypto';
import type { Meta } from './meta';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const COUNTER = 'id_counter';

/** Ids shaped like Stripe's. With a seed, the same course of requests makes the same ids. */
export class Ids {
  readonly #seed: string | null;
  readonly #meta: Meta;

  constructor(seed: string | null, meta: Meta) {
    this.#seed = seed;
    this.#meta = meta;
  }

  /** `next('fca')` → `fca_1Qk…`, 24 characters after the prefix unless told otherwise. */
  next(prefix: string, length = 24): string {
    const letters = Array.from(this.#bytes(length), (byte) => ALPHABET[byte % ALPHABET.length]);
    return `${prefix}_${letters.join('')}`;
  }

  /** A seeded row of ids starts again. */
  reset(): void {
    this.#meta.set(COUNTER, '0');
  }

  #bytes(length: number): Buffer {
    if (this.#seed === null) return randomBytes(length);
    const count = Number(this.#meta.get(COUNTER) ?? 0) + 1;
    this.#meta.set(COUNTER, String(count));
    return createHash('sha512').update(`${this.#seed}:${count}`).digest().subarray(0, length);
  }
}
