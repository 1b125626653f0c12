import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startBenchDatabase } from '../bench-database';
import { WEBHOOK_SECRET } from '../bench-env';
import { startContestants, type Contestant } from './contestants';
import { measureDisk } from './disk';
import { drive, type Outcome } from './drive';
import { signedEvents } from './events';
import { checkLoss } from './loss';
import { checkMemory } from './memory';
import { printTable } from './table';

// npm run bench:ingest [-- --seconds 8 --passes 3 --soak 60]: what an event costs on four paths, in one run and as ratios.
// TMPDIR names the disk; with one in memory (/dev/shm) the times are those of the programs alone.

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

/** Rounds in which they take turns: a fault of the machine meets one of them, and not always the same. */
async function rounds(connections: number, rateOf: (one: Contestant) => number | undefined) {
  const outcomes = new Map<string, Outcome[]>(contestants.map(({ letter }) => [letter, []]));
  for (let pass = 0; pass < Number(values.passes); pass++)
    for (const one of contestants) {
      const outcome = await load(one, connections, Number(values.seconds), rateOf(one));
      if (outcome.failed > 0) console.log(`${one.letter}: ${outcome.failed} failed`);
      outcomes.get(one.letter)?.push(outcome);
    }
  return outcomes;
}

/** One round of each. */
function chosen(outcomes: ReadonlyMap<string, Outcome[]>, choose: (of: Outcome[]) => Outcome | undefined) {
  const one = new Map<string, Outcome>();
  for (const [letter, of] of outcomes) {
    const outcome = choose(of);
    if (outcome) one.set(letter, outcome);
  }
  return one;
}

/** The best round of each, then the middle one at half of that: a second without a processor is more than one answer in a hundred. */
async function measure(connections: number): Promise<ReadonlyMap<string, Outcome>> {
  await measureDisk();
  const full = await rounds(connections, () => undefined);
  const best = chosen(full, (of) => of.toSorted((a, b) => b.perSecond - a.perSecond)[0]);
  const calm = await rounds(connections, ({ letter }) => (best.get(letter)?.perSecond ?? 0) / 2);
  const half = chosen(calm, (of) => of.toSorted((a, b) => a.p99 - b.p99)[Math.floor(of.length / 2)]);
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
