import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startEndpoint } from './endpoint';
import { linkUntil } from './link';
import { measureAll } from './measure-all';
import { startProgram, type Program } from './program';
import { refreshAtRate, soak } from './soak';
import { printMeasures, printFacts } from './table';

// What the sandbox can carry, measured from outside over HTTP, with an endpoint that takes every webhook:
//   npm run bench:sandbox                     100,000 accounts, a minute of steady load
//   npm run bench:sandbox -- --accounts 10000 --soak 600
// Every figure of the table comes from one run, so that the ratios hold on any machine.

const FEW = 300;
const PORT = 12_290;

const { values } = parseArgs({
  options: { accounts: { type: 'string', default: '100000' }, soak: { type: 'string', default: '60' } },
});
const wanted = Number(values.accounts);
const soakSeconds = Number(values.soak);
const dataDir = await mkdtemp(join(tmpdir(), 'bench-sandbox-'));
const endpoint = await startEndpoint();
const start = () =>
  startProgram(PORT, dataDir, {
    SANDBOX_WEBHOOK_URL: endpoint.url,
    SANDBOX_REFRESH_DELAY_MS: '100',
    SANDBOX_REFRESH_QUOTA_SECONDS: '0',
  });
try {
  await run(await start());
} finally {
  await rm(dataDir, { recursive: true, force: true });
}
process.exit(0);

async function run(empty: Program): Promise<void> {
  const accounts = await linkUntil(empty.port, [], FEW);
  const few = await measureAll(empty.port, accounts);
  const filledAt = performance.now();
  await linkUntil(empty.port, accounts, wanted);
  const filled = (performance.now() - filledAt) / 1000;
  await endpoint.quiet();
  await empty.kill();
  const full = await start();
  const memoryMb = full.memoryMb();
  printMeasures(few, await measureAll(full.port, accounts), accounts.length);
  const steady = await refreshAtRate(full, endpoint, accounts, 1_000, 10);
  const soaked = await soak(full, accounts, soakSeconds);
  printFacts([
    ['start, with nothing', `${empty.startMs.toFixed(0)} ms`],
    [`start, with ${accounts.length} accounts, after kill -9`, `${full.startMs.toFixed(0)} ms`],
    ['memory, with nothing', `${empty.startMemoryMb.toFixed(0)} MB`],
    [`memory, with ${accounts.length} accounts`, `${memoryMb.toFixed(0)} MB`],
    [`linking ${accounts.length - FEW} accounts`, `${filled.toFixed(0)} s`],
    ...steady,
    ...soaked,
  ]);
  await full.kill();
}
