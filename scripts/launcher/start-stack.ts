import { migrate } from '../database/migrations';
import { appUrl, offersDemoPeople, sandboxUrl, toAppEnv, toSandboxEnv, usesSandbox, type AppEnv } from './app-env';
import { buildWeb, generateClient } from './build';
import { emptyDataFolder, prepareDataFolder, requireOurs } from './data-folder';
import { webServer } from './web-server';
import { waitUntilAnswering } from './health';
import { requireFreePorts, type WantedPort } from './ports';
import { step } from './progress';
import { takeDataFolder } from './run-file';
import { findTool } from './run-tool';
import { keepSecrets, type Secrets } from './secrets';
import { discardHalfSeeded, seed } from './seed';
import type { Settings } from './settings';
import type { Stack } from './stack';
import { startDatabase } from './start-database';

export type Mode = 'production' | 'development';

/** Starts everything on the given settings; once the web server is ready for visitors, answers what it runs with. */
export async function startStack(
  stack: Stack,
  settings: Settings,
  { mode, reset = false }: { mode: Mode; reset?: boolean },
): Promise<AppEnv> {
  await takeFolder(stack, settings, reset);
  await requireFreePorts(wantedPorts(settings));
  const secrets = await keepSecrets(settings.DATA_DIR);
  const env = await prepare(stack, settings, secrets, mode);
  await startApp(stack, settings, env, mode);
  if (usesSandbox(settings)) await deliverWebhooks(sandboxUrl(settings));
  return env;
}

/** The data and the program need different things of the machine, so they are prepared side by side; both end before this does. */
async function prepare(stack: Stack, settings: Settings, secrets: Secrets, mode: Mode): Promise<AppEnv> {
  const endsTheOther = (error: unknown) => {
    stack.fail(error);
    throw error;
  };
  const [data, program] = await Promise.allSettled([
    prepareData(stack, settings, secrets).catch(endsTheOther),
    (mode === 'production' ? build(stack) : generate(stack)).catch(endsTheOther),
  ]);
  if (data.status === 'rejected') throw data.reason;
  if (program.status === 'rejected') throw program.reason;
  return data.value;
}

async function takeFolder(stack: Stack, settings: Settings, reset: boolean): Promise<void> {
  const { DATA_DIR } = settings;
  if (reset) await requireOurs(DATA_DIR);
  await prepareDataFolder(DATA_DIR);
  stack.hold(await takeDataFolder(DATA_DIR));
  if (reset) await step('Data folder emptied', () => emptyDataFolder(DATA_DIR));
  await discardHalfSeeded(settings);
}

async function prepareData(stack: Stack, settings: Settings, secrets: Secrets): Promise<AppEnv> {
  const databaseUrl =
    settings.DATABASE_URL ?? (await step('PostgreSQL started', () => startDatabase(stack, settings, secrets)));
  await step(
    'Migrations',
    () => migrate(databaseUrl),
    (applied) => (applied.length === 0 ? 'Database up to date' : `${applied.length} migrations applied`),
  );
  const env = toAppEnv(settings, secrets, databaseUrl);
  if (!usesSandbox(settings)) return env;
  await step('Sandbox ready', async () => {
    await stack.start('sandbox', ['--import', 'tsx', 'sandbox/main.ts'], {
      ...process.env,
      ...toSandboxEnv(settings, secrets),
    });
    await waitUntilAnswering(`${sandboxUrl(settings)}/_sandbox/health`, 30_000, stack.signal);
  });
  if (offersDemoPeople(settings)) await seed(stack, settings, env);
  return env;
}

async function generate(stack: Stack): Promise<void> {
  if (await generateClient(stack)) console.log('  ✓ Database client generated');
}

async function build(stack: Stack): Promise<void> {
  await generate(stack);
  await step(
    'Build',
    () => buildWeb(stack),
    (built) => (built ? 'Web app built' : 'Web app is up to date'),
  );
}

async function startApp(stack: Stack, settings: Settings, env: AppEnv, mode: Mode): Promise<void> {
  const address = ['-p', String(settings.PORT), '-H', settings.HOST];
  const full = { ...process.env, ...env, NODE_ENV: mode };
  await step('Web server and worker ready', async () => {
    await stack.start('worker', ['--import', 'tsx', '--conditions=react-server', 'worker/main.ts'], full);
    await stack.start(
      'web server',
      [...(mode === 'production' ? webServer() : [findTool('next', 'dist/bin/next'), 'dev']), ...address],
      full,
    );
    const host = settings.HOST === '0.0.0.0' || settings.HOST === '::' ? 'localhost' : settings.HOST;
    await waitUntilAnswering(`http://${host}:${settings.PORT}/api/health/ready`, 120_000, stack.signal);
  });
}

/** The seed held its events back, because nobody was there to take them. */
async function deliverWebhooks(sandbox: string): Promise<void> {
  const answer = await fetch(`${sandbox}/_sandbox/settings`, {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ webhook_mode: 'deliver' }),
  });
  if (!answer.ok) throw new Error(`The sandbox answered ${answer.status} to the request to deliver its events.`);
}

function wantedPorts(settings: Settings): WantedPort[] {
  const web = { variable: 'PORT', port: settings.PORT, what: `the web server, ${appUrl(settings)}` };
  const sandbox = { variable: 'SANDBOX_PORT', port: settings.SANDBOX_PORT, what: 'the sandbox' };
  const postgres = { variable: 'POSTGRES_PORT', port: settings.POSTGRES_PORT, what: 'PostgreSQL' };
  return [web, ...(usesSandbox(settings) ? [sandbox] : []), ...(settings.DATABASE_URL ? [] : [postgres])];
}
