import { chromium } from '@playwright/test';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

// Lighthouse's own marks on its mobile preset, for sign-in, the overview and an account. Start the demo, then:
//   npx tsx bench/lighthouse.ts [http://localhost:3000]
// The tool is fetched by npx for the run: the product has no need of it. The middle of five runs is told, by performance.
// Browser, servers and tool share the machine: on one with two cores and no graphics card name chromium-headless-shell in CHROMIUM_PATH, which draws
// without a process of its own for that, and leave the machine alone meanwhile.

const base = process.argv[2] ?? 'http://localhost:3000';
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const [command = 'npx', ...first] = (process.env['LIGHTHOUSE'] ?? 'npx --yes lighthouse@13.5.0').split(' ');
const RUNS = 5;

const Audit = z.looseObject({ score: z.number().nullable(), numericValue: z.number().optional(), title: z.string() });
const Report = z.looseObject({
  categories: z.record(
    z.string(),
    z.looseObject({ score: z.number().nullable(), auditRefs: z.array(z.looseObject({ id: z.string() })) }),
  ),
  audits: z.record(z.string(), Audit),
});
type Report = z.output<typeof Report>;

async function run(url: string, cookie: string): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'florin-lighthouse-'));
  const file = join(folder, 'report.json');
  const args = [
    url,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    '--only-categories=performance,accessibility,best-practices',
    '--chrome-flags=--headless --no-sandbox --disable-background-networking',
    `--extra-headers=${JSON.stringify(cookie ? { Cookie: cookie } : {})}`,
  ];
  const child = spawn(command, [...first, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CHROME_PATH: executablePath },
  });
  await new Promise((ended) => child.once('exit', ended));
  const report = Report.parse(JSON.parse(await readFile(file, 'utf8')));
  await rm(folder, { recursive: true });
  return report;
}

const mark = (report: Report, category: string) => Math.round((report.categories[category]?.score ?? 0) * 100);
const value = (report: Report, audit: string) => report.audits[audit]?.numericValue ?? Number.NaN;

/** What of these two keeps the mark below 100. */
const faults = (report: Report) =>
  ['accessibility', 'best-practices'].flatMap((category) =>
    (report.categories[category]?.auditRefs ?? []).flatMap(({ id }) => {
      const audit = report.audits[id];
      return audit && audit.score !== null && audit.score < 1 ? [`    ${id}: ${audit.title}`] : [];
    }),
  );

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.goto(`${base}/sign-in`);
await page.getByRole('button', { name: /Ada/ }).click();
await page.waitForURL('**/overview');
const account = (await page.locator('a[href^="/accounts/"]').first().getAttribute('href')) ?? '/overview';
const cookie = (await page.context().cookies()).map(({ name, value: held }) => `${name}=${held}`).join('; ');
await browser.close();

console.log('page         performance  accessibility  practices   FCP ms   LCP ms   TBT ms    CLS');
for (const [name, path, held] of [
  ['sign-in', '/sign-in', ''],
  ['overview', '/overview', cookie],
  ['account', account, cookie],
] as const) {
  const reports: Report[] = [];
  for (let round = 0; round < RUNS; round += 1) reports.push(await run(base + path, held));
  const middle = reports.sort((a, b) => mark(a, 'performance') - mark(b, 'performance'))[Math.floor(RUNS / 2)];
  if (!middle) continue;
  const cells = [
    mark(middle, 'performance'),
    mark(middle, 'accessibility'),
    mark(middle, 'best-practices'),
    ...['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'].map((id) =>
      Math.round(value(middle, id)),
    ),
    value(middle, 'cumulative-layout-shift').toFixed(3),
  ];
  const widths = [11, 15, 11, 9, 9, 9, 7];
  console.log(name.padEnd(13) + cells.map((cell, index) => String(cell).padStart(widths[index] ?? 9)).join(''));
  for (const fault of faults(middle)) console.log(fault);
}
