import { expect, type Page, type Request } from '@playwright/test';

const QUIET_MS = 1_500;

/**
 * Until the page is not being drawn anew and has not been for a while. News of a link comes in several parts; were the network taken away while a
 * page is on its way, Next would go to its address instead.
 */
export async function untilQuiet(page: Page): Promise<void> {
  const underWay = new Set<Request>();
  let since = Date.now();
  const isPage = (request: Request) => request.headers()['rsc'] !== undefined;
  const begin = (request: Request) => isPage(request) && underWay.add(request);
  const end = (request: Request) => {
    if (underWay.delete(request)) since = Date.now();
  };
  page.on('request', begin).on('requestfinished', end).on('requestfailed', end);
  await expect.poll(() => underWay.size === 0 && Date.now() - since > QUIET_MS).toBe(true);
  page.off('request', begin).off('requestfinished', end).off('requestfailed', end);
}
