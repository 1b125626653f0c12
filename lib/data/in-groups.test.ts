import { expect, it } from 'vitest';
import { inGroups } from './in-groups';

interface Item {
  readonly key: string;
  readonly value: number;
}

const item = (key: string, value: number): Item => ({ key, value });

/** A writer that notes its groups, refuses a group that holds a negative value, and answers the double. */
function aWriter({ most = 100, lanes = 1, isOfOneItem = true } = {}) {
  const groups: number[][] = [];
  const write = inGroups<Item, number>({
    keyOf: ({ key }) => key,
    most,
    lanes,
    isOfOneItem: () => isOfOneItem,
    async write(items) {
      groups.push(items.map(({ value }) => value));
      await Promise.resolve();
      if (items.some(({ value }) => value < 0)) throw new Error('negative');
      return ({ value }) => value * 2;
    },
  });
  return { groups, write };
}

it('writes an item at once, and together what arrives meanwhile', async () => {
  const { groups, write } = aWriter();
  const answers = await Promise.all([1, 2, 3].map((value) => write(item(String(value), value))));
  expect(answers).toEqual([2, 4, 6]);
  expect(groups).toEqual([[1], [2, 3]]);
});

it('never takes more than the most at once', async () => {
  const { groups, write } = aWriter({ most: 2 });
  await Promise.all([1, 2, 3, 4, 5].map((value) => write(item(String(value), value))));
  expect(groups).toEqual([[1], [2, 3], [4, 5]]);
});

it('writes items of one key one after the other, in the order in which they came', async () => {
  const { groups, write } = aWriter();
  await Promise.all([item('a', 1), item('a', 2), item('a', 3), item('b', 4), item('a', 5)].map(write));
  expect(groups).toEqual([[1], [2, 4], [3], [5]]);
});

it('keeps two groups under way, and never two items of one key', async () => {
  const { groups, write } = aWriter({ lanes: 2 });
  await Promise.all([item('a', 1), item('b', 2), item('a', 3), item('b', 4), item('c', 5)].map(write));
  expect(groups).toEqual([[1], [2], [3, 5], [4]]);
});

it('fails the one item that is at fault, and writes the others', async () => {
  const { groups, write } = aWriter();
  const settled = await Promise.allSettled([1, 2, -3, 4].map((value) => write(item(String(value), value))));
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  expect(groups).toEqual([[1], [2, -3, 4], [2], [-3], [4]]);
});

it('fails the whole group at once when no single item is at fault, and goes on with the next', async () => {
  const { groups, write } = aWriter({ isOfOneItem: false });
  const settled = await Promise.allSettled([1, 2, -3, 4].map((value) => write(item(String(value), value))));
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected']);
  expect(await write(item('5', 5))).toBe(10);
  expect(groups).toEqual([[1], [2, -3, 4], [5]]);
});
