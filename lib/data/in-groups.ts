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
  /** So many are worth a statement of their own, beside a group under way. */
  readonly enough: number;
  /**
   * How long a group may be under way before another leaves beside it: one that waits for a lock does not hold up the others, and one that does
   * not is followed by a larger one. An item waits for one of its key in any of them.
   */
  readonly patienceMs: number;
  /** Groups under way at once, however long they take. */
  readonly lanes: number;
  /** One write for all of them or for none; answers what became of each. */
  readonly write: (items: readonly Item[]) => Promise<(item: Item) => Answer>;
  /** Whether a failed group is to be tried again item by item, because one of them may be at fault and not the database. */
  readonly isOfOneItem: (error: unknown) => boolean;
}

/** Lets what has already reached the process be read first: the larger a group, the less its statement and its commit cost each of it. */
const whatIsHere = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * Writes together what is there and what arrives while the last write is under way, and answers each after the commit that holds it. Alone, an
 * item waits for nothing. Of a crowd it takes half at a time: were all in one group, nobody would be read or answered while it is written, and
 * nothing written while they are. One that cannot be written fails by itself.
 */
export function inGroups<Item, Answer>(grouping: Grouping<Item, Answer>) {
  const { keyOf, most, enough, patienceMs, lanes, write, isOfOneItem } = grouping;
  type One = Waiting<Item, Answer>;
  let waiting: One[] = [];
  let underWay = 0;
  let beingWritten = 0;
  let lastLeft = 0;
  const busy = new Set<string>();

  /** Whoever has just been answered is likely to come again, and counts among the crowd. */
  function takeGroup(justAnswered: number): One[] {
    const seen = new Set(busy);
    const half = Math.ceil((waiting.length + beingWritten + justAnswered) / 2);
    const size = Math.min(most, Math.max(enough, half));
    const [group, rest]: [One[], One[]] = [[], []];
    for (const one of waiting) {
      const key = keyOf(one.item);
      (group.length === size || seen.has(key) ? rest : group).push(one);
      seen.add(key);
    }
    waiting = rest;
    return group;
  }

  async function settle(group: readonly One[]): Promise<void> {
    try {
      const answerOf = await write(group.map(({ item }) => item));
      for (const { item, resolve } of group) resolve(answerOf(item));
    } catch (error) {
      if (group.length > 1 && isOfOneItem(error)) for (const one of group) await settle([one]);
      else for (const { reject } of group) reject(error);
    }
  }

  async function leave(group: readonly One[]): Promise<void> {
    const keys = group.map(({ item }) => keyOf(item));
    for (const key of keys) busy.add(key);
    beingWritten += group.length;
    lastLeft = performance.now();
    const impatience = setTimeout(beside, patienceMs);
    await settle(group);
    clearTimeout(impatience);
    beingWritten -= group.length;
    for (const key of keys) busy.delete(key);
  }

  async function run(): Promise<void> {
    underWay++;
    await whatIsHere();
    for (let group = takeGroup(0); group.length > 0; group = takeGroup(group.length)) {
      await leave(group);
      await whatIsHere();
    }
    underWay--;
  }

  /** Whoever waits for a group that is held up leaves in another, and so do those who are enough for one. */
  function beside(): void {
    if (waiting.length > 0 && underWay < lanes) void run();
  }

  return (item: Item): Promise<Answer> =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (underWay === 0 || waiting.length >= enough || performance.now() - lastLeft > patienceMs) beside();
    });
}
