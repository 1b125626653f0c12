import type { Meta } from './meta';

const OFFSET = 'clock_offset_ms';

/** The sandbox's own time: the machine's, moved ahead by whatever it was told to skip. The skip is durable. */
export class Clock {
  readonly #meta: Meta;
  readonly #startsAt: number | null;
  #offset: number;

  /** @param startsAt what it shows when the state is new, and after a reset; null is the machine's time */
  constructor(meta: Meta, startsAt: number | null = null) {
    this.#meta = meta;
    this.#startsAt = startsAt;
    const known = meta.get(OFFSET);
    this.#offset = Number(known ?? this.#firstOffset());
    if (known === null) this.#keep();
  }

  /** Milliseconds since the epoch. */
  now(): number {
    return Date.now() + this.#offset;
  }

  /** Seconds since the epoch, as every timestamp on the wire. */
  seconds(): number {
    return Math.floor(this.now() / 1000);
  }

  /** Moves on to this moment. Never back: a moment that has passed changes nothing. */
  jumpTo(moment: number): void {
    const ahead = moment - this.now();
    if (ahead <= 0) return;
    this.#offset += ahead;
    this.#keep();
  }

  reset(): void {
    this.#offset = this.#firstOffset();
    this.#keep();
  }

  #firstOffset(): number {
    return this.#startsAt === null ? 0 : this.#startsAt - Date.now();
  }

  #keep(): void {
    this.#meta.set(OFFSET, String(this.#offset));
  }
}
