import type { Page } from '@playwright/test';
import type pg from 'pg';

const ROUNDS = 60;
/** The first few find a cold process. */
const WARM_UP = 10;
const PAUSE_MS = 150;
/** For a page to have opened its stream. */
const SETTLE_MS = 2_000;

/** Milliseconds from a commit until the browser heard of it, and until the page showed it. */
export interface Sample {
  readonly heard: number;
  readonly shown: number;
}

const pause = (ms: number) => new Promise((later) => setTimeout(later, ms));

/** The page notes when its heading changes, on the clock that the driver also reads. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted = { shown: new Map<string, number>() };
    Object.assign(window, { noted });
    // No function with a name of its own: tsx would have it call a helper that the page does not have.
    new MutationObserver(() => {
      const name = document.querySelector('h1')?.textContent ?? '';
      if (!noted.shown.has(name)) noted.shown.set(name, Date.now());
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** Renames an account in the database, as any process might, and waits until its open page says so, again and again. */
export async function measure(page: Page, address: string, database: pg.Client): Promise<Sample[]> {
  const streams: number[] = [];
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Network.enable');
  devTools.on('Network.eventSourceMessageReceived', () => streams.push(Date.now()));
  await page.goto(address);
  await watch(page);
  await pause(SETTLE_MS);
  const account = address.split('/').at(-1);
  const samples: Sample[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const name = `Measured ${round}`;
    streams.length = 0;
    await database.query('UPDATE linked_accounts SET display_name = $2 WHERE id = $1', [account, name]);
    const committed = Date.now();
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor({ timeout: 10_000 });
    const shown = await page.evaluate(
      (text) => Object.getOwnPropertyDescriptor(window, 'noted')?.value.shown.get(text),
      name,
    );
    if (round >= WARM_UP)
      samples.push({ heard: (streams[0] ?? Number.NaN) - committed, shown: Number(shown) - committed });
    await pause(PAUSE_MS);
  }
  return samples;
}
