import type { Meta } from './meta';

const OFFSET = 'clock_offset_ms';

/** The sandbox's own time: the machine's, moved ahead by whatever it was told to skip. The skip is durable. */
export class Clock {
  readonly #meta: Meta;
  #offset: number;

  constructor(meta: Meta) {
    this.#meta = meta;
    this.#offset = Number(meta.get(OFFSET) ?? 0);
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
    this.#meta.set(OFFSET, String(this.#offset));
  }

  reset(): void {
    this.#offset = 0;
    this.#meta.set(OFFSET, '0');
  }
}
