import { chromium } from '@playwright/test';
import pg from 'pg';
import { findFreePort } from '@/scripts/launcher/ports';
import type { Program } from '@/scripts/launcher/program';
import { findBrowser } from '@/scripts/testing/browser';
import { benchEnv } from '../bench-env';
import { addCustomer } from '../pages/add-customer';
import { signIn } from '../pages/visit';
import { prepareWeb } from '../prepare-web';
import { quantile } from '../quantile';
import { startWeb } from '../start-web';
import { measure } from './measure';

// npm run bench:live: from a commit to an open page, over two web processes on one database. An account is renamed in the database; the page of
// it is open in a browser, first at one process and then at the other.

const ACCOUNTS = 5;
const WANTED_MS = 300;

const { logDir, server, url } = await prepareWeb('live');
const ports = [await findFreePort(), await findFreePort()];
const bases = ports.map((port) => `http://127.0.0.1:${port}`);
const env = { ...benchEnv(url), APP_URL: `http://127.0.0.1:${ports[0]}` };
const webs: Program[] = [];
const database = new pg.Client({ connectionString: url });
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });

try {
  await database.connect();
  for (const port of ports) webs.push(await startWeb(port, env, logDir));
  const { email, password, accountId } = await addCustomer(env, ACCOUNTS);
  const context = await browser.newContext();
  const cookies = (await signIn(env.APP_URL, email, password)).split('; ').map((cookie) => {
    const [name = '', ...value] = cookie.split('=');
    return { name, value: value.join('='), url: env.APP_URL };
  });
  await context.addCookies(cookies);
  console.log('commit to page, ms     heard p50     p95   shown p50     p95');
  for (const [index, base] of bases.entries()) {
    const samples = await measure(await context.newPage(), `${base}/accounts/${accountId}`, database);
    const [heard, shown] = [samples.map((one) => one.heard), samples.map((one) => one.shown)];
    const late = quantile(shown, 0.95) > WANTED_MS ? `  over ${WANTED_MS} ms` : '';
    const cells = [quantile(heard, 0.5), quantile(heard, 0.95), quantile(shown, 0.5), quantile(shown, 0.95)];
    console.log(
      `web process ${index + 1}`.padEnd(20) + cells.map((cell) => cell.toFixed(0).padStart(10)).join('') + late,
    );
  }
} finally {
  await browser.close();
  await database.end();
  for (const web of webs) await web.stop(5_000);
  await server.discard();
}
