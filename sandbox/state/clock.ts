import type { Meta } from './meta';

const OFFSET = 'clock_offset_ms';

/** The sandbox's own time: the machine's, moved ahead by whatever it was told to skip. The skip is durable. */
export class Clock {
  readonly #meta: Meta;
  readonly #startsAt: number | null;
  #offset: number;
  #latest = 0;

  /** @param startsAt what it shows when the state is new, and after a reset; null is the machine's time */
  constructor(meta: Meta, startsAt: number | null = null) {
    this.#meta = meta;
    this.#startsAt = startsAt;
    const known = meta.get(OFFSET);
    this.#offset = Number(known ?? this.#firstOffset());
    if (known === null) this.#keep();
  }

  /** Milliseconds since the epoch. It never goes back, though the machine's may. */
  now(): number {
    this.#latest = Math.max(this.#latest, Date.now() + this.#offset);
    return this.#latest;
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

  /** @param moment what it shows from now on, in milliseconds; null is what it showed at first */
  reset(moment: number | null = null): void {
    this.#latest = 0;
    this.#offset = moment === null ? this.#firstOffset() : moment - Date.now();
    this.#keep();
  }

  #firstOffset(): number {
    return this.#startsAt === null ? 0 : this.#startsAt - Date.now();
  }

  #keep(): void {
    this.#meta.set(OFFSET, String(this.#offset));
  }
}
