import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './root';
import { KEEP_ALIVE_MS, webServer } from './web-server';

const textOf = (file: string) => readFile(join(ROOT, file), 'utf8');

it('a connection is kept for longer than proxies keep it', () => {
  expect(KEEP_ALIVE_MS).toBeGreaterThan(60_000);
  expect(webServer()).toContain(String(KEEP_ALIVE_MS));
});

it('npm start and the ingest process keep it as long', async () => {
  expect(await textOf('package.json')).toContain(`next start --keepAliveTimeout ${KEEP_ALIVE_MS}`);
  expect((await textOf('ingest/main.ts')).replaceAll('_', '')).toContain(`KEEPALIVEMS = ${KEEP_ALIVE_MS}`);
});
