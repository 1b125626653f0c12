import { createServer } from 'node:http';
import { pool } from '@/lib/data/pool';
import { envOrExit } from '@/lib/env/env-or-exit';
import { log } from '@/lib/log';
import { answer } from './answer';

/** What is under way gets this long to be answered; what is cut off Stripe sends again. */
const DRAIN_MS = 8_000;

/** Longer than a proxy keeps a connection for reuse: whoever closes it first must not be us. */
const KEEP_ALIVE_MS = 75_000;

const { INGEST_PORT } = envOrExit();
const server = createServer(
  { headersTimeout: 10_000, requestTimeout: 10_000, keepAliveTimeout: KEEP_ALIVE_MS },
  (request, response) => {
    answer(request, response).catch((err: unknown) => {
      log().error({ err }, 'a request could not be answered');
      response.destroy();
    });
  },
);
server.listen(INGEST_PORT, () => log().info({ port: INGEST_PORT }, 'ingest ready'));

async function stop(signal: NodeJS.Signals) {
  log().info({ signal }, 'ingest stopping');
  setTimeout(() => process.exit(0), DRAIN_MS).unref();
  await new Promise((resolve) => server.close(resolve));
  await pool().end();
  process.exit(0);
}

process.once('SIGTERM', stop);
process.once('SIGINT', stop);
