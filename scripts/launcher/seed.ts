import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppEnv } from './app-env';
import { generateClient } from './build';
import { fingerprint } from './fingerprint';
import { step } from './progress';
import { runTool } from './run-tool';
import type { Settings } from './settings';
import type { Stack } from './stack';

/** Says which seed this data folder has had. */
const stampOf = (dataDir: string) => join(dataDir, 'seeded');
/** There while the first seed runs, and after it was cut off. */
const draftOf = (dataDir: string) => join(dataDir, 'seeding');

/** Once for each database and each version of the seed; the seed itself adds only the people who are missing. */
export async function seed(stack: Stack, { DATA_DIR }: Settings, env: AppEnv): Promise<void> {
  await generateClient(stack);
  const database = createHash('sha256')
    .update(env['DATABASE_URL'] ?? '')
    .digest('hex');
  const wanted = await fingerprint(['prisma/seed'], [database, env['DEMO_SIGN_INS'] ?? '']);
  if ((await readFile(stampOf(DATA_DIR), 'utf8').catch(() => null)) === wanted) return;
  await step('Demo data seeded', async () => {
    await writeFile(draftOf(DATA_DIR), wanted);
    const args = ['--import', 'tsx', '--conditions=react-server', 'prisma/seed/main.ts'];
    const logFile = join(stack.logDir, 'seed.log');
    await runTool('Seeding the demo data', args, { env: { ...process.env, ...env }, signal: stack.signal, logFile });
    await writeFile(stampOf(DATA_DIR), wanted);
    await rm(draftOf(DATA_DIR));
  });
}

/** A first seed that was cut off left people without their accounts. Nobody has used that data yet, so it is made anew. */
export async function discardHalfSeeded({ DATA_DIR, DATABASE_URL }: Settings): Promise<void> {
  if (DATABASE_URL || existsSync(stampOf(DATA_DIR)) || !existsSync(draftOf(DATA_DIR))) return;
  console.log('  The first start was cut off while seeding; beginning it anew');
  for (const name of ['postgres', 'sandbox', 'seeding'])
    await rm(join(DATA_DIR, name), { recursive: true, force: true });
}
