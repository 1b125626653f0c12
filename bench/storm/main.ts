import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { query } from '../bench-database';
import { WEBHOOK_SECRET } from '../bench-env';
import { drive } from '../ingest/drive';
import { signedEvents } from '../ingest/events';
import { prepareWeb } from '../prepare-web';
import { startDoor } from './start-door';
import { watchPage } from './watch-page';

// npm run bench:storm [-- --deliveries 1000000 --connections 128 --door ingest]: what was stored while we were away, all sent at once.
// `--door web` sends them to the process that serves the pages.

const { values } = parseArgs({
  options: {
    deliveries: { type: 'string', default: '1000000' },
    connections: { type: 'string', default: '128' },
    door: { type: 'string', default: 'ingest' },
  },
});
const [deliveries, connections] = [Number(values.deliveries), Number(values.connections)];
const WARM_UP_S = 6;
const CALM_MS = 5_000;
const A_DAY_S = 86_400;

const { logDir, server, url } = await prepareWeb('storm');
const web = await startDoor('web', url, logDir);
const ingest = await startDoor('ingest', url, logDir);

try {
  const { port } = values.door === 'web' ? web : ingest;
  const load = { port, connections, next: signedEvents('warm', WEBHOOK_SECRET) };
  await drive({ ...load, seconds: WARM_UP_S });
  const page = `http://127.0.0.1:${web.port}/sign-in`;
  const calm = watchPage(page);
  await sleep(CALM_MS);
  const before = await calm.end();
  const storm = watchPage(page);
  const next = signedEvents('storm', WEBHOOK_SECRET);
  const { acknowledged, failed, perSecond, p50, p99 } = await drive({
    ...load,
    next,
    limit: deliveries,
    seconds: A_DAY_S,
  });
  const during = await storm.end();
  const { rows } = await query(
    url,
    "SELECT (SELECT count(*) FROM webhook_events WHERE id LIKE 'evt\\_storm%') AS entered, (SELECT count(*) FROM balance_observations WHERE event_id LIKE 'evt\\_storm%') AS observed",
  );
  console.table({
    deliveries,
    'sent to': values.door,
    'minutes until all are in': (acknowledged.length / perSecond / 60).toFixed(1),
    'a second': Math.round(perSecond),
    'answered 200': acknowledged.length,
    'answered otherwise': failed,
    'in the inbox': Number(rows[0]?.entered),
    'lines of history': Number(rows[0]?.observed),
    'answer p50, ms': p50.toFixed(0),
    'answer p99, ms': p99.toFixed(0),
    'a page before, p50 / p95 ms': `${before.p50.toFixed(0)} / ${before.p95.toFixed(0)}`,
    'a page meanwhile, p50 / p95 ms': `${during.p50.toFixed(0)} / ${during.p95.toFixed(0)}`,
  });
  if (Number(rows[0]?.entered) !== acknowledged.length || failed > 0) process.exitCode = 1;
} finally {
  await Promise.all([web, ingest].map(({ program }) => program.stop(5_000)));
  await server.discard();
}
