/** What a key can do anywhere on a page. */
export type Shortcut = 'menu' | 'help' | 'overview' | 'link' | 'refresh' | 'privacy';

export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** A second key belongs to the first for so long. */
const SEQUENCE_MS = 1_200;

const SINGLE: Readonly<Record<string, Shortcut>> = { l: 'link', r: 'refresh', p: 'privacy', '?': 'help' };
const AFTER_G: Readonly<Record<string, Shortcut>> = { a: 'overview' };

/** Reads presses one after the other; `singles` says whether plain letters count, for those who turned them off. */
export function shortcutReader() {
  let gAt = Number.NEGATIVE_INFINITY;
  return ({ key, ctrlKey, metaKey, altKey }: Press, at: number, singles: boolean): Shortcut | null => {
    const letter = key.toLowerCase();
    if (ctrlKey || metaKey) return letter === 'k' && !altKey ? 'menu' : null;
    if (altKey || !singles) return null;
    const second = at - gAt < SEQUENCE_MS ? AFTER_G[letter] : undefined;
    gAt = letter === 'g' ? at : Number.NEGATIVE_INFINITY;
    return second ?? SINGLE[letter] ?? null;
  };
}
