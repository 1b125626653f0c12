import { expect, it } from 'vitest';
import { shortcutReader } from './shortcuts';

const press = (key: string, held: { ctrlKey?: boolean; metaKey?: boolean; altKey?: boolean } = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});
const readAll = (...presses: [key: string, at: number][]) => {
  const read = shortcutReader();
  return presses.map(([key, at]) => read(press(key), at, true));
};

it('opens the menu by Ctrl+K and ⌘K, also where plain letters are turned off', () => {
  const read = shortcutReader();
  expect(read(press('k', { ctrlKey: true }), 0, false)).toBe('menu');
  expect(read(press('K', { metaKey: true }), 0, true)).toBe('menu');
  expect(read(press('k'), 0, true)).toBeNull();
});

it('leaves the browser its own keys', () => {
  const read = shortcutReader();
  for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }])
    for (const key of ['r', 'l', 'p', 'a']) expect(read(press(key, held), 0, true), key).toBeNull();
});

it('goes to the accounts by G and then A, not too long after', () => {
  expect(readAll(['g', 0], ['a', 800])).toEqual([null, 'overview']);
  expect(readAll(['g', 0], ['a', 1_300])).toEqual([null, null]);
  expect(readAll(['a', 0])).toEqual([null]);
  expect(readAll(['g', 0], ['x', 100], ['a', 200])).toEqual([null, null, null]);
});

it('knows the letters, and none of them where they are turned off', () => {
  expect(readAll(['r', 0], ['L', 1], ['p', 2], ['?', 3])).toEqual(['refresh', 'link', 'privacy', 'help']);
  expect(shortcutReader()(press('r'), 0, false)).toBeNull();
});
