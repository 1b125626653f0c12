import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hintCompilation } from './compile-hints';

let distDir: string;
beforeEach(async () => {
  distDir = await mkdtemp(join(tmpdir(), 'florin-hints-'));
});
afterEach(() => rm(distDir, { recursive: true }));

const LARGE = `void ${'1'.repeat(200_000)}`;

it('marks the large scripts that every page loads, once however often a build goes on from the last, and no others', async () => {
  await writeFile(join(distDir, 'build-manifest.json'), JSON.stringify({ rootMainFiles: ['react.js', 'small.js'] }));
  const scripts = { 'react.js': LARGE, 'small.js': 'void 1', 'page.js': LARGE };
  for (const [name, text] of Object.entries(scripts)) await writeFile(join(distDir, name), text);
  await hintCompilation({ distDir });
  await hintCompilation({ distDir });
  const text = (name: string) => readFile(join(distDir, name), 'utf8');
  expect(await text('react.js')).toBe(`//# allFunctionsCalledOnLoad\n${LARGE}`);
  expect(await text('small.js')).toBe('void 1');
  expect(await text('page.js')).toBe(LARGE);
});

it('fails a build in which it finds no scripts, so that nobody believes it worked', async () => {
  await expect(hintCompilation({ distDir })).rejects.toThrow('build-manifest.json');
});
