import { Hono } from 'hono';
import { scriptAsset, styleAsset } from './assets';

const STYLES = ['frame', 'rows', 'panes'].map((name) => new URL(`./client/styles/${name}.css`, import.meta.url));

/** Scripts and style of the pages. */
export function assetRoutes(): Hono {
  const routes = new Hono();
  routes.get('/modal.js', scriptAsset(new URL('./client/main.tsx', import.meta.url)));
  routes.get('/bank-window.js', scriptAsset(new URL('./bank-window/main.tsx', import.meta.url)));
  routes.get('/demo.js', scriptAsset(new URL('./demo/main.ts', import.meta.url)));
  routes.get('/modal.css', styleAsset(...STYLES));
  return routes;
}
