import type { Page } from '@playwright/test';

/** Keeps one step of the bank's screens waiting, such as "connect", until what is answered is called. */
export async function holdFlowAction(page: Page, action: string): Promise<() => Promise<void>> {
  const { promise, resolve } = Promise.withResolvers<null>();
  const actions = '**/auth-flow/actions';
  await page.route(actions, async (route) => {
    if (route.request().postData()?.includes(`"${action}"`)) await promise;
    await route.fallback();
  });
  return async () => {
    resolve(null);
    await page.unroute(actions);
  };
}
