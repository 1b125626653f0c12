import { Hono } from 'hono';
import { bundled } from './bundle';

const script = bundled(new URL('./client/main.ts', import.meta.url));

/** `GET /stripe.js`: the stand-in for js.stripe.com's script. It calls back to wherever it was loaded from, and home where that is Stripe's own address. */
export function stripeJsRoutes(): Hono {
  const routes = new Hono();
  routes.get('/stripe.js', async (c) => {
    const headers = {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    };
    const { origin } = new URL(c.req.url);
    return c.body(`(function (SANDBOX_ORIGIN) {${await script()}})(${JSON.stringify(origin)});`, 200, headers);
  });
  return routes;
}
