import type { Page, Route } from '@playwright/test';
import { env } from './env';

/** Undoes what was lost. */
export type Restore = () => Promise<void>;

/** The bank service cannot be reached from the browser. */
export async function loseBankService(page: Page): Promise<Restore> {
  const everything = `${env.STRIPE_API_BASE_URL}/**`;
  await page.route(everything, (route) => route.abort('internetdisconnected'));
  return () => page.unroute(everything);
}

/** What the page asks of our server does not arrive, or, with `answers`, arrives and only the answer is lost. */
export async function loseActions(page: Page, what: 'requests' | 'answers'): Promise<Restore> {
  const lose = async (route: Route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    if (what === 'answers') await route.fetch();
    return route.abort('connectionreset');
  };
  const ours = new URL('/**', env.APP_URL).href;
  await page.route(ours, lose);
  return () => page.unroute(ours, lose);
}

/** What the page asks of our server arrives only once the answer is called. */
export async function holdActions(page: Page): Promise<Restore> {
  const { promise, resolve } = Promise.withResolvers<null>();
  const ours = new URL('/**', env.APP_URL).href;
  const hold = async (route: Route) => {
    if (route.request().method() === 'POST') await promise;
    return route.fallback();
  };
  await page.route(ours, hold);
  return async () => {
    resolve(null);
    await page.unroute(ours, hold);
  };
}
