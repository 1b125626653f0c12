import { chromium, type Page } from '@playwright/test';

// What a first visit sends, by page, as the browser counts it (compressed, over the wire, empty cache). Start the demo, then:
//   npx tsx bench/page-weight.ts [http://localhost:3000]

const base = process.argv[2] ?? 'http://localhost:3000';
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const SETTLE_MS = 1_500;

interface Weight {
  scripts: number;
  styles: number;
  fonts: number;
  document: number;
}

/** Opens a page in a browser that has seen nothing but a session, and adds up what came, by kind. */
async function weigh(page: Page, path: string): Promise<Weight> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  const kinds = new Map<string, string>();
  const bytes = new Map<string, number>();
  client.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength);
  });
  await page.goto(base + path);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(SETTLE_MS);
  const of = (kind: string) => bytes.get(kind) ?? 0;
  return { scripts: of('Script'), styles: of('Stylesheet'), fonts: of('Font'), document: of('Document') };
}

async function signIn(page: Page, name: RegExp): Promise<void> {
  await page.goto(`${base}/sign-in`);
  await page.getByRole('button', { name }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

async function firstLink(page: Page, prefix: string): Promise<string> {
  return (await page.locator(`a[href^="${prefix}"]`).first().getAttribute('href')) ?? prefix;
}

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
const rows: [string, Weight][] = [];
for (const [person, paths] of [
  [null, ['/sign-in', '/sign-up']],
  [/Ada/, ['/overview', '/accounts/']],
  [/Sam/, ['/support?q=ada', '/support/customers/']],
] as const) {
  const page = await browser.newPage();
  if (person) await signIn(page, person);
  for (const path of paths) {
    const target = path.endsWith('/') ? await firstLink(page, path) : path;
    rows.push([path, await weigh(page, target)]);
  }
  await page.close();
}
await browser.close();

const kB = (bytes: number) => (bytes / 1000).toFixed(1).padStart(9);
console.log(
  `${'route'.padEnd(24)}${['scripts', 'styles', 'fonts', 'document'].map((name) => name.padStart(9)).join('')}  (kB, compressed)`,
);
for (const [path, { scripts, styles, fonts, document }] of rows) {
  console.log(path.padEnd(24) + [scripts, styles, fonts, document].map(kB).join(''));
}
