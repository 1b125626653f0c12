import 'server-only';

interface Waiting<Item, Answer> {
  readonly item: Item;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

interface Grouping<Item, Answer> {
  /** Items with the same key are never in one group: they are written one after the other, in the order in which they came. */
  readonly keyOf: (item: Item) => string;
  readonly most: number;
  /** One write for all of them or for none; answers what became of each. */
  readonly write: (items: readonly Item[]) => Promise<(item: Item) => Answer>;
  /** Whether a failed group is to be tried again item by item, because one of them may be at fault and not the database. */
  readonly isOfOneItem: (error: unknown) => boolean;
}

/**
 * Writes together what arrives while the last write is under way, and answers each after the commit that holds it. Alone, an item waits for
 * nothing. One that cannot be written fails by itself.
 */
export function inGroups<Item, Answer>({ keyOf, most, write, isOfOneItem }: Grouping<Item, Answer>) {
  let waiting: Waiting<Item, Answer>[] = [];
  let isWriting = false;

  function takeGroup(): Waiting<Item, Answer>[] {
    const keys = new Set<string>();
    const [group, rest]: [Waiting<Item, Answer>[], Waiting<Item, Answer>[]] = [[], []];
    for (const one of waiting) {
      const key = keyOf(one.item);
      (group.length === most || keys.has(key) ? rest : group).push(one);
      keys.add(key);
    }
    waiting = rest;
    return group;
  }

  async function settle(group: readonly Waiting<Item, Answer>[]): Promise<void> {
    try {
      const answerOf = await write(group.map(({ item }) => item));
      for (const { item, resolve } of group) resolve(answerOf(item));
    } catch (error) {
      if (group.length > 1 && isOfOneItem(error)) for (const one of group) await settle([one]);
      else for (const { reject } of group) reject(error);
    }
  }

  async function writeAll(): Promise<void> {
    isWriting = true;
    while (waiting.length > 0) await settle(takeGroup());
    isWriting = false;
  }

  return (item: Item): Promise<Answer> =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!isWriting) void writeAll();
    });
}
