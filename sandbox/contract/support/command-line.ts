import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './run-program';

const CLI = fileURLToPath(new URL('../../../node_modules/.bin/stripe', import.meta.url));
const TRIGGERS = fileURLToPath(new URL('../../triggers', import.meta.url));

/** Stripe's own program, in the folder of our triggers; resolves to what it prints and rejects when it fails. */
export async function commandLine(port: number): Promise<(...args: string[]) => Promise<string>> {
  const home = await temporaryFolder();
  const target = ['--api-base', `http://127.0.0.1:${port}`, '--api-key', 'sk_test_contract'];
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: home, STRIPE_CLI_TELEMETRY_OPTOUT: '1' };
  return async (...args) => (await promisify(execFile)(CLI, [...args, ...target], { env, cwd: TRIGGERS })).stdout;
}
