import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openCluster } from '../database/cluster';
import { migrate } from '../database/migrations';
import { type DatabaseServer, spawnServer, untilAccepting } from '../database/server';
import { waitUntilAnswering } from '../launcher/health';
import { findFreePort } from '../launcher/ports';
import { type Program, startProgram } from '../launcher/program';
import { signalGroup } from '../launcher/stop-group';
import { webServer } from '../launcher/web-server';
import { startTestSandbox } from '../test-support/test-sandbox';

export const WEBHOOK_SECRET = 'whsec_processes';
const DATABASE = 'florin';

/** A part that can be killed and started again where it was. */
export interface Part {
  readonly url: string;
  readonly pid: () => number;
  start(extra?: Record<string, string>): Promise<void>;
  /** No goodbye: as the kernel does when memory is out. */
  kill(): Promise<void>;
  stop(graceMs: number): Promise<string>;
}

export interface Processes {
  readonly webs: readonly [Part, Part];
  readonly worker: Part;
  readonly database: Part;
  readonly sandboxUrl: string;
  discard(): Promise<void>;
}

/** The production build as it runs in earnest: two web processes, a worker, a database that forces its commits to disk, and the sandbox. */
export async function startProcesses(): Promise<Processes> {
  const folder = await mkdtemp(join(tmpdir(), 'florin-processes-'));
  // As root the database runs as another user, who must be able to come in.
  await chmod(folder, 0o755);
  const password = randomBytes(16).toString('hex');
  const database = databaseIn(folder, password, await findFreePort());
  const sandbox = await startTestSandbox();
  const parts: Part[] = [database];
  const discard = async () => {
    await Promise.all(parts.slice(1).map((part) => part.kill()));
    await Promise.all([database.kill(), sandbox.discard()]);
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  };
  try {
    await database.start();
    await createDatabase(database.url);
    await migrate(database.url);
    const env = { ...process.env, ...appEnv(database.url, sandbox.url) };
    const [first, second] = [
      webPart('web1', folder, env, await findFreePort()),
      webPart('web2', folder, env, await findFreePort()),
    ];
    const worker = workerIn(folder, env);
    parts.push(first, second, worker);
    await worker.start();
    await Promise.all([first.start(), second.start()]);
    return { webs: [first, second], worker, database, sandboxUrl: sandbox.url, discard };
  } catch (error) {
    await discard();
    throw error;
  }
}

function appEnv(databaseUrl: string, sandboxUrl: string) {
  return {
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: databaseUrl,
    APP_URL: 'http://localhost:3000',
    AUTH_SECRET: randomBytes(32).toString('hex'),
    DATA_ENCRYPTION_KEYS: `test:${randomBytes(32).toString('base64')}`,
    STRIPE_SECRET_KEY: 'sk_test_sandbox',
    STRIPE_PUBLISHABLE_KEY: 'pk_test_sandbox',
    STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
    STRIPE_API_BASE_URL: sandboxUrl,
    LOG_LEVEL: 'error',
  };
}

function program(url: string, launch: (extra: Record<string, string>) => Program, ready: () => Promise<void>): Part {
  let running: Program | undefined;
  return {
    url,
    pid: () => running?.pid ?? 0,
    async start(extra = {}) {
      running = launch(extra);
      await Promise.race([
        ready(),
        running.ended.then((how) => Promise.reject(new Error(`It ended at once: ${how}.`))),
      ]);
    },
    async kill() {
      if (running) signalGroup(running.pid, 'SIGKILL');
      await running?.ended;
    },
    async stop(graceMs) {
      await running?.stop(graceMs);
      return (await running?.ended) ?? '';
    },
  };
}

function webPart(name: string, folder: string, env: NodeJS.ProcessEnv, port: number): Part {
  const url = `http://127.0.0.1:${port}`;
  const args = [...webServer(), '-p', String(port), '-H', '127.0.0.1'];
  const logFile = join(folder, `${name}.log`);
  return program(
    url,
    (extra) => startProgram(name, args, { env: { ...env, ...extra }, logFile }),
    () => waitUntilAnswering(`${url}/api/health/live`, 30_000),
  );
}

function workerIn(folder: string, env: NodeJS.ProcessEnv): Part {
  const args = ['--import', 'tsx', '--conditions=react-server', 'worker/main.ts'];
  const logFile = join(folder, 'worker.log');
  return program('', (extra) => startProgram('worker', args, { env: { ...env, ...extra }, logFile }), untilStarted);
}

/** A worker has no door to knock at; that it has not ended by then is all that is known. */
const untilStarted = () => new Promise<void>((resolve) => setTimeout(resolve, 100));

function databaseIn(folder: string, password: string, port: number): Part {
  let server: DatabaseServer | undefined;
  const logFile = join(folder, 'postgres.log');
  const ended = () =>
    new Promise<void>((resolve) => {
      if (!server || server.process.exitCode !== null || server.process.signalCode !== null) resolve();
      else server.process.once('exit', () => resolve());
    });
  return {
    url: `postgresql://florin:${password}@127.0.0.1:${port}/${DATABASE}`,
    pid: () => server?.process.pid ?? 0,
    async start() {
      const cluster = await openCluster(join(folder, 'cluster'), password, { durable: false });
      // What a killed server leaves behind takes a moment to notice; until then a new one may not start.
      for (let tried = 0; ; tried++) {
        server = spawnServer(cluster, { port, password, logFile, durable: true });
        try {
          return await untilAccepting(server);
        } catch (error) {
          if (tried === 20) throw error;
          await new Promise((resolve) => setTimeout(resolve, 250));
        }
      }
    },
    async kill() {
      server?.process.kill('SIGKILL');
      await ended();
    },
    async stop() {
      await server?.stop();
      return 'stopped';
    },
  };
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: new URL('/postgres', url).href });
  await client.connect();
  await client.query(`create database ${DATABASE}`).finally(() => client.end());
}
