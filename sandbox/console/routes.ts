import { Hono } from 'hono';
import { scriptAsset, styleAsset } from '../auth-flow/assets';
import { page } from '../auth-flow/pages';
import { loopbackOnly } from '../control/loopback-only';
import type { SandboxContext } from '../state/context';
import { INSTITUTIONS } from '../state/institutions';
import type { ConsoleBoot } from './protocol';

const STYLES = ['frame', 'lists', 'opened-line', 'narrow'].map(
  (name) => new URL(`./styles/${name}.css`, import.meta.url),
);

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
  routes.get('/assets/console.js', loopbackOnly, scriptAsset(new URL('./client/main.tsx', import.meta.url)));
  routes.get('/assets/console.css', loopbackOnly, styleAsset(...STYLES));
  return routes;
}

function boot(ctx: SandboxContext): ConsoleBoot {
  const reachable = INSTITUTIONS.filter(({ downtime }) => downtime === null);
  return {
    businessName: ctx.businessName,
    institutions: reachable.map(({ name, accounts }) => ({ name, accounts: accounts.map((account) => account.name) })),
  };
}
