import { setTimeout } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { inGroups } from './in-groups';

interface Item {
  readonly key: string;
  readonly value: number;
}

const item = (key: string, value: number): Item => ({ key, value });

/** A writer that notes its groups, refuses a group that holds a negative value, and answers the double. A value of 0 waits to be let go. */
function aWriter({ most = 100, enough = 8, lanes = 1, isOfOneItem = true } = {}) {
  const groups: number[][] = [];
  const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
  const write = inGroups<Item, number>({
    keyOf: ({ key }) => key,
    most,
    enough,
    lanes,
    patienceMs: 2,
    isOfOneItem: () => isOfOneItem,
    async write(items) {
      groups.push(items.map(({ value }) => value));
      await setTimeout(1);
      if (items.some(({ value }) => value === 0)) await released;
      if (items.some(({ value }) => value < 0)) throw new Error('negative');
      return ({ value }) => value * 2;
    },
  });
  return { groups, write, release };
}

it('writes together what is there', async () => {
  const { groups, write } = aWriter();
  const answers = await Promise.all([1, 2, 3].map((value) => write(item(String(value), value))));
  expect(answers).toEqual([2, 4, 6]);
  expect(groups).toEqual([[1, 2, 3]]);
});

it('writes together what arrives while a group is under way, once that is through', async () => {
  const { groups, write, release } = aWriter();
  const first = write(item('a', 0));
  await vi.waitFor(() => expect(groups).toEqual([[0]]));
  const others = [1, 2, 3].map((value) => write(item(String(value), value)));
  release(undefined);
  expect(await Promise.all([first, ...others])).toEqual([0, 2, 4, 6]);
  expect(groups).toEqual([[0], [1, 2, 3]]);
});

it('never takes more than the most at once', async () => {
  const { groups, write } = aWriter({ most: 2 });
  await Promise.all([1, 2, 3, 4, 5].map((value) => write(item(String(value), value))));
  expect(groups).toEqual([[1, 2], [3, 4], [5]]);
});

it('writes items of one key one after the other, in the order in which they came', async () => {
  const { groups, write } = aWriter();
  await Promise.all([item('a', 1), item('a', 2), item('a', 3), item('b', 4), item('a', 5)].map(write));
  expect(groups).toEqual([[1, 4], [2], [3], [5]]);
});

it('a group that is held up holds up nothing but the items of its keys', async () => {
  const { groups, write, release } = aWriter({ lanes: 2 });
  const held = write(item('a', 0));
  await vi.waitFor(() => expect(groups).toEqual([[0]]));
  const later = write(item('a', 1));
  // Whether they come at once or after the group has proved slow.
  expect(await write(item('b', 2))).toBe(4);
  expect(await write(item('c', 3))).toBe(6);
  expect(groups).toEqual([[0], [2], [3]]);
  release(undefined);
  expect(await Promise.all([held, later])).toEqual([0, 2]);
  expect(groups).toEqual([[0], [2], [3], [1]]);
});

it('writes a crowd by halves, the second beside the first', async () => {
  const { groups, write, release } = aWriter({ enough: 2, lanes: 2 });
  const first = [0, 1, 2, 3, 4, 5].map((value) => write(item(String(value), value)));
  await vi.waitFor(() =>
    expect(groups).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]),
  );
  release(undefined);
  expect(await Promise.all(first)).toEqual([0, 2, 4, 6, 8, 10]);
});

it('fails the one item that is at fault, and writes the others', async () => {
  const { groups, write } = aWriter();
  const settled = await Promise.allSettled([1, 2, -3, 4].map((value) => write(item(String(value), value))));
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  expect(groups).toEqual([[1, 2, -3, 4], [1], [2], [-3], [4]]);
});

it('fails the whole group at once when no single item is at fault, and goes on with the next', async () => {
  const { groups, write } = aWriter({ isOfOneItem: false });
  const settled = await Promise.allSettled([1, 2, -3, 4].map((value) => write(item(String(value), value))));
  expect(settled.map(({ status }) => status)).toEqual(Array(4).fill('rejected'));
  expect(await write(item('5', 5))).toBe(10);
  expect(groups).toEqual([[1, 2, -3, 4], [5]]);
});
