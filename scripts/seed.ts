import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { toAppEnv } from './launcher/app-env';
import { reportAndExit } from './launcher/launch-error';
import { ROOT } from './launcher/root';
import { keepSecrets } from './launcher/secrets';
import { readSource, toSettings } from './launcher/settings';
import { databaseUrl } from './launcher/start-database';

/** `npm run seed -- --accounts 50 --years 10`: one more customer in the running demo, with that many accounts and that long a past. */
async function main(): Promise<void> {
  const settings = toSettings(readSource());
  const secrets = await keepSecrets(settings.DATA_DIR);
  const env = toAppEnv(settings, secrets, settings.DATABASE_URL ?? databaseUrl(settings, secrets));
  const args = ['--import', 'tsx', '--conditions=react-server', join(ROOT, 'prisma/seed/big-customer.ts')];
  const child = spawn(process.execPath, [...args, ...process.argv.slice(2)], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  process.exitCode = await new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

await main().catch(reportAndExit);
