import { spawn } from 'node:child_process';
import { chmod, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PEOPLE, SPANISH_STAFF, type DemoPerson } from '../launcher/people';
import { findFreePort } from '../launcher/ports';
import { ROOT } from '../launcher/root';
import { findTool } from '../launcher/run-tool';
import { toSettings } from '../launcher/settings';
import { Stack } from '../launcher/stack';
import { startStack } from '../launcher/start-stack';
import { onInterrupt } from './interrupt';
import { runCommand, type Outcome } from './run-command';

interface EndToEndRun {
  browser: string;
  /** For Playwright: files or parts of titles, and its own options. */
  args?: string[];
  /** Whom the sign-in page offers by one click; those of the journeys unless told otherwise. */
  people?: readonly DemoPerson[];
  /** Where to write the report for counting; without it Playwright speaks to the terminal. */
  reportFile?: string;
}

const OF_THE_JOURNEYS = [...DEMO_PEOPLE, SPANISH_STAFF];

/** Starts the whole stack from the production build on free ports and an empty data folder, and Playwright against it. */
export async function runEndToEnd({
  browser,
  args = [],
  people = OF_THE_JOURNEYS,
  reportFile,
}: EndToEndRun): Promise<Outcome> {
  const dataDir = await mkdtemp(join(tmpdir(), 'florin-e2e-'));
  await chmod(dataDir, 0o755);
  const stack = new Stack(join(dataDir, 'logs'), { durable: false });
  const discard = async () => {
    await stack.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  const forget = onInterrupt(discard);
  try {
    const app = await startStack(stack, await freshSettings(dataDir, people), { mode: 'production' });
    const env = { ...process.env, ...app, CHROMIUM_PATH: browser };
    const command = [findTool('@playwright/test', 'cli.js'), 'test', ...args];
    const tests = reportFile
      ? runCommand(command, { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile })
      : runInTerminal(command, env);
    const outcome = await Promise.race([tests, stack.failed]);
    if (outcome.exitCode !== 0) await keepLogs(dataDir);
    return outcome;
  } finally {
    await discard();
    forget();
  }
}

/** Banks that answer soon and may be asked again at once; a test that is about waiting says so of its own account. */
const QUICK_BANKS = { SANDBOX_REFRESH_DELAY_MS: '500', SANDBOX_REFRESH_QUOTA_SECONDS: '0' };

/** Nothing of the caller's own configuration: the tests always meet the sandbox, never somebody's Stripe or database. */
async function freshSettings(dataDir: string, people: readonly DemoPerson[]) {
  const [web, sandbox, postgres] = [await findFreePort(), await findFreePort(), await findFreePort()];
  const tuning = Object.entries(process.env).filter(
    ([name]) => name.startsWith('SANDBOX_REFRESH_') || name === 'LOG_LEVEL',
  );
  return toSettings({
    ...QUICK_BANKS,
    ...Object.fromEntries(tuning),
    PORT: `${web}`,
    SANDBOX_PORT: `${sandbox}`,
    POSTGRES_PORT: `${postgres}`,
    DATA_DIR: dataDir,
    DEMO_SIGN_INS: JSON.stringify(people),
  });
}

async function runInTerminal(command: string[], env: NodeJS.ProcessEnv): Promise<Outcome> {
  const child = spawn(process.execPath, command, { cwd: ROOT, env, stdio: 'inherit' });
  return { exitCode: await new Promise((resolve) => child.once('exit', resolve)), output: '' };
}

/** What the servers said, beside Playwright's traces, for whoever looks into a failure. */
const keepLogs = (dataDir: string) => cp(join(dataDir, 'logs'), join(ROOT, 'test-results/logs'), { recursive: true });
