import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startBenchDatabase } from '../bench-database';
import { WEBHOOK_SECRET } from '../bench-env';
import { startContestants, type Contestant } from './contestants';
import { drive, type Outcome } from './drive';
import { signedEvents } from './events';
import { checkLoss } from './loss';
import { checkMemory } from './memory';
import { printTable } from './table';

// npm run bench:ingest [-- --seconds 8 --passes 3 --soak 60]: what an event costs on four paths, in one run and as ratios.

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '8' },
    passes: { type: 'string', default: '3' },
    soak: { type: 'string', default: '60' },
  },
});
/** As many deliveries are under way at once: on an ordinary day, and after an outage. */
const CONNECTIONS = [32, 128] as const;
/** The first thousands of requests are several times slower: code is compiled, statements are prepared. */
const WARM_UP_S = 6;

const logDir = await mkdtemp(join(tmpdir(), 'florin-bench-logs-'));
const database = await startBenchDatabase();
const contestants = await startContestants(database, logDir);
console.log(`logs: ${logDir}`);
let runs = 0;
const load = (one: Contestant, connections: number, seconds: number, rate?: number) =>
  drive({
    port: one.port,
    next: signedEvents(`${one.letter}${runs++}x`, WEBHOOK_SECRET),
    connections,
    seconds,
    ...(rate !== undefined && { rate }),
  });

/** The best of each in a few rounds, in which they take turns; then each at half of that. */
async function measure(connections: number): Promise<ReadonlyMap<string, Outcome>> {
  const best = new Map<string, Outcome>();
  for (let pass = 0; pass < Number(values.passes); pass++) {
    for (const one of contestants) {
      const outcome = await load(one, connections, Number(values.seconds));
      if (outcome.failed > 0) console.log(`${one.letter}: ${outcome.failed} failed`);
      if (outcome.perSecond > (best.get(one.letter)?.perSecond ?? 0)) best.set(one.letter, outcome);
    }
  }
  const half = new Map<string, Outcome>();
  for (const one of contestants) {
    const rate = (best.get(one.letter)?.perSecond ?? 0) / 2;
    half.set(one.letter, await load(one, connections, Number(values.seconds), rate));
  }
  printTable(`${connections} connections`, contestants, best, half);
  return best;
}

try {
  for (const one of contestants) await load(one, CONNECTIONS[0], WARM_UP_S);
  const best = await measure(CONNECTIONS[0]);
  await measure(CONNECTIONS[1]);
  for (const one of contestants.filter(({ letter }) => letter === 'a' || letter === 'c')) {
    const rate = (best.get(one.letter)?.perSecond ?? 0) * 0.7;
    await checkLoss(one, await load(one, CONNECTIONS[0], Number(values.soak), rate));
    await checkMemory(one, () => load(one, CONNECTIONS[0], 3));
  }
} finally {
  await Promise.all(contestants.map(({ program }) => program.stop(5_000)));
  await database.discard();
}
