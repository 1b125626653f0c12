import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { bundled } from '../stripe-js/bundle';

/** In the order in which one rule gives way to the next. */
const STYLES = ['base', 'frame', 'controls', 'rows', 'panes'];

const scripts = {
  'modal.js': bundled(new URL('./client/main.tsx', import.meta.url)),
  'bank-window.js': bundled(new URL('./bank-window/main.tsx', import.meta.url)),
  'demo.js': bundled(new URL('./demo/main.ts', import.meta.url)),
};

/** Scripts and style of the pages, compiled on first use. */
export function assetRoutes(): Hono {
  const routes = new Hono();
  for (const [name, script] of Object.entries(scripts)) {
    routes.get(`/${name}`, async (c) => {
      const headers = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' };
      return c.body(await script(), 200, headers);
    });
  }
  routes.get('/modal.css', async (c) => {
    const headers = { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-store' };
    return c.body(await readStyle(), 200, headers);
  });
  return routes;
}

async function readStyle(): Promise<string> {
  const parts = STYLES.map((name) => readFile(new URL(`./client/styles/${name}.css`, import.meta.url), 'utf8'));
  return (await Promise.all(parts)).join('\n');
}
