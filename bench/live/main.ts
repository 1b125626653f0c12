import { chromium, type Page } from '@playwright/test';
import pg from 'pg';

// From a commit to an open page. Start the demo, and as many further web processes on its database as you like, then:
//   DATABASE_URL=… npx tsx bench/live.ts [http://localhost:3000 …]
// Renames an account in the database, as any process might, and waits until the page says so; the name is put back at the end.

const bases = process.argv.length > 2 ? process.argv.slice(2) : ['http://localhost:3000'];
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const ROUNDS = 60;
/** The first few find a cold process. */
const WARM_UP = 5;
const PAUSE_MS = 150;

const database = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
const pause = (ms: number) => new Promise((later) => setTimeout(later, ms));

interface Sample {
  /** Until the browser heard of it. */
  readonly heard: number;
  /** Until the page showed it. */
  readonly shown: number;
}

/** The page notes when its stream speaks and when its heading changes, on the clock that the driver also reads. */
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

async function measure(page: Page, account: string, streams: number[]): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const name = `Measured ${round}`;
    await database.query('UPDATE linked_accounts SET display_name = $2 WHERE id = $1', [account, name]);
    const committed = Date.now();
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor({ timeout: 10_000 });
    const shown = await page.evaluate(
      (text) => Object.getOwnPropertyDescriptor(window, 'noted')?.value.shown.get(text),
      name,
    );
    const heard = streams.find((at) => at >= committed - 5) ?? Number.NaN;
    streams.length = 0;
    if (round >= WARM_UP) samples.push({ heard: heard - committed, shown: Number(shown) - committed });
    await pause(PAUSE_MS);
  }
  return samples;
}

const at = (values: number[], share: number) =>
  values.sort((left, right) => left - right)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;

await database.connect();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
const context = await browser.newContext();
const page = await context.newPage();
await page.goto(`${bases[0]}/sign-in`);
await page.getByRole('button', { name: /Ada/ }).click();
await page.waitForURL('**/overview');
const path = (await page.locator('a[href^="/accounts/"]').first().getAttribute('href')) ?? '';
const account = path.split('/').at(-1) ?? '';
const { rows } = await database.query<{ display_name: string }>(
  'SELECT display_name FROM linked_accounts WHERE id = $1',
  [account],
);

console.log('commit to page, ms                 heard p50   p95   shown p50   p95');
for (const base of bases) {
  const streams: number[] = [];
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  client.on('Network.eventSourceMessageReceived', () => streams.push(Date.now()));
  await page.goto(base + path);
  await watch(page);
  await pause(2_000);
  const samples = await measure(page, account, streams);
  const [heard, shown] = [samples.map((one) => one.heard), samples.map((one) => one.shown)];
  const cells = [at(heard, 0.5), at(heard, 0.95), at(shown, 0.5), at(shown, 0.95)];
  console.log(base.padEnd(34) + cells.map((cell) => String(Math.round(cell)).padStart(8)).join(''));
}
await database.query('UPDATE linked_accounts SET display_name = $2 WHERE id = $1', [account, rows[0]?.display_name]);
await browser.close();
await database.end();
