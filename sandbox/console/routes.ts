import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { page } from '../auth-flow/pages';
import { loopbackOnly } from '../control/loopback-only';
import type { SandboxContext } from '../state/context';
import { INSTITUTIONS } from '../state/institutions';
import { bundled } from '../stripe-js/bundle';
import type { ConsoleBoot } from './protocol';

/** The modal's own skin, and what a page of lists needs on top of it. */
const STYLES = [
  ...['base', 'controls'].map((name) => `../auth-flow/client/styles/${name}.css`),
  ...['frame', 'lists', 'opened-line', 'reset-dialog', 'narrow'].map((name) => `./styles/${name}.css`),
];

const script = bundled(new URL('./client/main.tsx', import.meta.url));

/** `GET /_sandbox`: what there is, live, and a button for everything the control endpoints do. */
export function consoleRoutes(ctx: SandboxContext): Hono {
  const routes = new Hono().basePath('/_sandbox');
  routes.get('/', loopbackOnly, (c) =>
    page(c, {
      title: 'Sandbox',
      body: '<div id="root"></div>',
      assets: '/_sandbox/assets',
      script: 'console',
      style: 'console',
      data: boot(ctx),
      frameAncestors: "'none'",
    }),
  );
  routes.get('/assets/console.js', loopbackOnly, async (c) =>
    c.body(await script(), 200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' }),
  );
  routes.get('/assets/console.css', loopbackOnly, async (c) =>
    c.body(await readStyle(), 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-store' }),
  );
  return routes;
}

function boot(ctx: SandboxContext): ConsoleBoot {
  const reachable = INSTITUTIONS.filter(({ downtime }) => downtime === null);
  return {
    businessName: ctx.businessName,
    institutions: reachable.map(({ name, accounts }) => ({ name, accounts: accounts.map((account) => account.name) })),
  };
}

async function readStyle(): Promise<string> {
  const parts = STYLES.map((path) => readFile(new URL(path, import.meta.url), 'utf8'));
  return (await Promise.all(parts)).join('\n');
}
