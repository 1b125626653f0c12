import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { bundled } from '../stripe-js/bundle';

const STYLE = new URL('./client/modal.css', import.meta.url);

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
    return c.body(await readFile(STYLE, 'utf8'), 200, headers);
  });
  return routes;
}
