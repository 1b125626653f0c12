import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Meta } from './meta';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const COUNTERS = 'id_counters';
/** Chance is fetched in bulk: asking the system for a few bytes costs as much as for thousands. */
const POOL_BYTES = 4_096;

const Counts = z.record(z.string(), z.int());

/**
 * Ids shaped like Stripe's. With a seed they are reproducible: each kind is counted by itself, so that the nth account has
 * the same id however often anybody asked for something in between.
 */
export class Ids {
  readonly #seed: string | null;
  readonly #meta: Meta;
  #pool = Buffer.alloc(0);

  constructor(seed: string | null, meta: Meta) {
    this.#seed = seed;
    this.#meta = meta;
  }

  /** `next('fca')` → `fca_1Qk…`, 24 characters after the prefix unless told otherwise. */
  next(prefix: string, length = 24): string {
    let id = `${prefix}_`;
    for (const byte of this.#bytes(prefix, length)) id += ALPHABET[byte % ALPHABET.length];
    return id;
  }

  /** Seeded ids begin again. */
  reset(): void {
    this.#meta.set(COUNTERS, '{}');
  }

  #bytes(prefix: string, length: number): Buffer {
    if (this.#seed === null) return this.#chance(length);
    const counts = Counts.parse(JSON.parse(this.#meta.get(COUNTERS) ?? '{}'));
    const count = (counts[prefix] ?? 0) + 1;
    this.#meta.set(COUNTERS, JSON.stringify({ ...counts, [prefix]: count }));
    return createHash('sha512').update(`${this.#seed}:${prefix}:${count}`).digest().subarray(0, length);
  }

  #chance(length: number): Buffer {
    if (this.#pool.length < length) this.#pool = randomBytes(POOL_BYTES);
    const bytes = this.#pool.subarray(0, length);
    this.#pool = this.#pool.subarray(length);
    return bytes;
  }
}
