import { findFreePort } from '@/scripts/launcher/ports';
import { benchEnv } from '../bench-env';
import { prepareWeb } from '../prepare-web';
import { startWeb } from '../start-web';
import { addCustomer } from './add-customer';
import { countStatements, median } from './measure';
import { signIn } from './visit';

// npm run bench:pages: what a page costs a customer with 5 and one with 50 accounts, each with ten years of daily history. The time is from the
// request to the last byte; the statements are PostgreSQL's own log of one request.

const SIZES = [5, 50];
const PAGES = ['/overview', '/overview?range=all', '/accounts/:id', '/accounts/:id?range=all', '/api/history.csv'];
const MOST_MS = 100;

const { logDir, server, url } = await prepareWeb('pages');
const port = await findFreePort();
const base = `http://127.0.0.1:${port}`;
const env = { ...benchEnv(url), APP_URL: base };
const web = await startWeb(port, env, logDir);

try {
  console.log(`${'page'.padEnd(28)}${'accounts'.padStart(9)}${'median ms'.padStart(11)}${'statements'.padStart(12)}`);
  const counts = new Map<string, Set<number>>();
  for (const accounts of SIZES) {
    const { email, password, accountId } = await addCustomer(env, accounts);
    const cookie = await signIn(base, email, password);
    for (const page of PAGES) {
      const target = base + page.replace(':id', accountId);
      const milliseconds = await median(target, cookie);
      const statements = await countStatements(server, target, cookie);
      counts.set(page, (counts.get(page) ?? new Set()).add(statements));
      const late = milliseconds > MOST_MS && !page.startsWith('/api') ? `  over ${MOST_MS} ms` : '';
      console.log(
        page.padEnd(28) +
          `${accounts}`.padStart(9) +
          milliseconds.toFixed(1).padStart(11) +
          `${statements}`.padStart(12) +
          late,
      );
    }
  }
  for (const [page, seen] of counts)
    if (seen.size > 1 && !page.startsWith('/api'))
      console.log(`${page}: the number of statements grows with the accounts`);
} finally {
  await web.stop(5_000);
  await server.discard();
}
