import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { BUDGET_BYTES, judgeWeights, weighRoutes } from './script-weight';

let build: string;
beforeEach(async () => {
  build = await mkdtemp(join(tmpdir(), 'florin-weight-'));
});
afterEach(() => rm(build, { recursive: true }));

async function write(file: string, content: string | Buffer) {
  await mkdir(dirname(join(build, file)), { recursive: true });
  await writeFile(join(build, file), content);
}
const manifest = (route: string, entryJSFiles: Record<string, string[]>) =>
  write(
    `server/app/${route}/page_client-reference-manifest.js`,
    `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\nglobalThis.__RSC_MANIFEST["/${route}/page"] = ${JSON.stringify({ entryJSFiles })};`,
  );

it('adds up what every page loads and what its layers load, each file once', async () => {
  await write('build-manifest.json', JSON.stringify({ rootMainFiles: ['root.js'] }));
  // Random bytes do not compress.
  await write('root.js', randomBytes(10_000));
  await write('layout.js', randomBytes(5_000));
  await write('page.js', randomBytes(BUDGET_BYTES));
  await manifest('(customer)/overview', { layout: ['layout.js'], page: ['layout.js', 'page.js'] });
  await manifest('(auth)/sign-in', { layout: ['layout.js'] });
  const weights = await weighRoutes(build);
  expect(weights.map(({ route, bytes }) => [route, Math.round(bytes / 1000)])).toEqual([
    ['(customer)/overview', 165],
    ['(auth)/sign-in', 15],
  ]);
  expect(judgeWeights(weights).passed).toBe(false);
  expect(judgeWeights(weights).report).toContain('15.1 too many');
  expect(judgeWeights(weights.slice(1)).passed).toBe(true);
});

it('does not pass a build in which it finds nothing', () => {
  expect(judgeWeights([]).passed).toBe(false);
});
