import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fingerprint } from './fingerprint';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'florin-fingerprint-'));
  await mkdir(join(root, 'app/deep'), { recursive: true });
  await writeFile(join(root, 'app/deep/page.tsx'), 'one');
  await writeFile(join(root, 'lock.json'), '{}');
});
afterEach(() => rm(root, { recursive: true }));

const now = () => fingerprint(['app', 'lock.json', 'not-there.ts'], [], root);

it('stays when only the date of a file changes', async () => {
  const before = await now();
  await utimes(join(root, 'lock.json'), 1, 1);
  expect(await now()).toBe(before);
});

it('stays when a test or a text for people changes, which no build holds', async () => {
  const before = await now();
  await writeFile(join(root, 'app/page.test.tsx'), 'new');
  await writeFile(join(root, 'app/README.md'), 'new');
  expect(await now()).toBe(before);
});

it.each([
  ['a file deep inside changes', () => writeFile(join(root, 'app/deep/page.tsx'), 'two')],
  ['a file comes', () => writeFile(join(root, 'app/new.tsx'), '')],
  ['a file goes', () => rm(join(root, 'lock.json'))],
  ['a file that was missing appears', () => writeFile(join(root, 'not-there.ts'), '')],
])('changes when %s', async (_, change) => {
  const before = await now();
  await change();
  expect(await now()).not.toBe(before);
});

it('changes when text moves from one file to the next', async () => {
  await writeFile(join(root, 'app/a.ts'), 'xy');
  await writeFile(join(root, 'app/b.ts'), '');
  const before = await now();
  await writeFile(join(root, 'app/a.ts'), 'x');
  await writeFile(join(root, 'app/b.ts'), 'y');
  expect(await now()).not.toBe(before);
});
