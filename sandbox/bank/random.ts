/**
 * Numbers that look random and are always the same for the same seed, so that a bank's books can be recomputed at any
 * moment instead of being kept. xmur3 turns the text into a state, mulberry32 draws from it.
 */
export function seededRandom(seed: string): () => number {
  let state = hashText(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One number in [0, 1) for one seed. */
export function fraction(seed: string): number {
  return seededRandom(seed)();
}

/** A whole number between `low` and `high`, both included. */
export function between(seed: string, low: number, high: number): number {
  return low + Math.floor(fraction(seed) * (high - low + 1));
}

function hashText(text: string): number {
  let hash = 1779033703 ^ text.length;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 3432918353);
    hash = (hash << 13) | (hash >>> 19);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 2246822507);
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
  return (hash ^ (hash >>> 16)) >>> 0;
}
