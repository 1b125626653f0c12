import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrate } from '@/scripts/database/migrations';
import { buildWeb } from '@/scripts/launcher/build';
import { findFreePort } from '@/scripts/launcher/ports';
import type { Program } from '@/scripts/launcher/program';
import { ROOT } from '@/scripts/launcher/root';
import { readLedger } from '@/scripts/processes/ledger';
import { WEBHOOK_SECRET } from '@/scripts/processes/start-processes';
import { startStream } from '@/scripts/processes/stream';
import { startBenchDatabase } from '../bench-database';
import { benchEnv } from '../bench-env';
import { startListening } from '../start-listening';
import { buildRelease, migrateAs } from './build-release';

// npm run bench:deploy [-- <commit>]: a deployment without a pause. Two processes of that commit's build (default: the commit before) take a stream
// of events; the database is migrated under them, one process is exchanged for this tree's build, both go on together, then the other.

const commit = process.argv[2] ?? 'HEAD~1';
const TOGETHER_MS = 5_000;

const folder = await mkdtemp(join(tmpdir(), 'florin-deploy-'));
const release = await buildRelease(commit, folder);
await buildWeb({ logDir: folder });
const database = await startBenchDatabase();
const databaseUrl = await database.create('deploy');
const env = { ...benchEnv(databaseUrl), STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET, LOG_LEVEL: 'warn' };
const ports = [await findFreePort(), await findFreePort()] as const;
const running: Program[] = [];

async function start(port: number, cwd: string, name: string): Promise<Program> {
  const args = [join(cwd, 'node_modules/next/dist/bin/next'), 'start', '-p', `${port}`];
  const program = await startListening(name, args, { env, cwd, logFile: join(folder, `${name}.log`), port });
  running.push(program);
  return program;
}

try {
  await migrateAs(release, databaseUrl);
  const older = [await start(ports[0], release, 'older1'), await start(ports[1], release, 'older2')] as const;
  const stream = startStream(ports.map((port) => `http://127.0.0.1:${port}`));
  await sleep(TOGETHER_MS);
  const applied = await migrate(databaseUrl);
  await sleep(TOGETHER_MS);
  await older[0].stop(10_000);
  await start(ports[0], ROOT, 'newer1');
  await sleep(TOGETHER_MS);
  await older[1].stop(10_000);
  await start(ports[1], ROOT, 'newer2');
  await sleep(TOGETHER_MS);
  const { sent, latest, answers } = await stream.end();
  const { entered, facts, present, parked } = await readLedger(databaseUrl, sent);
  const wrong = [...latest].filter(([id, amount]) => present.get(id) !== amount).length;
  console.table({
    'from commit': commit,
    'migrations meanwhile': applied.length,
    'events sent': sent.length,
    ...Object.fromEntries(Object.entries(answers).map(([answer, count]) => [`answered ${answer}`, count])),
    'in the inbox': entered,
    'lines of history': facts,
    'accounts with another figure than the last': wrong,
    parked,
  });
  if (entered !== sent.length || facts !== sent.length || wrong > 0 || parked > 0) process.exitCode = 1;
} finally {
  await Promise.all(running.map((program) => program.stop(5_000)));
  await database.discard();
}
