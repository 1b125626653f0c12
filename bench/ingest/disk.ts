import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { quantile } from '../quantile';

const PAGE = Buffer.alloc(8_192);
const RATE = 200;
const SECONDS = 10;

/**
 * What the disk does by itself: a page is forced to it so often a second, its time counted from when it was due, as an answer's is. Every commit
 * waits for the same, so where this has stalls, nothing that answers after its commit has a better 99th percentile.
 */
export async function measureDisk(): Promise<void> {
  const path = join(tmpdir(), `florin-bench-disk-${process.pid}`);
  const file = await open(path, 'w');
  const times: number[] = [];
  const start = performance.now();
  for (let sent = 0; sent < RATE * SECONDS; sent++) {
    const due = start + (sent / RATE) * 1_000;
    const early = due - performance.now();
    if (early > 0) await sleep(early);
    await file.write(PAGE, 0, PAGE.length, 0);
    await file.datasync();
    times.push(performance.now() - due);
  }
  await file.close();
  await rm(path);
  const [p50, p99, worst] = [quantile(times, 0.5), quantile(times, 0.99), Math.max(...times)].map((ms) =>
    ms.toFixed(1),
  );
  console.log(
    `\nthe disk alone, 8 kB forced to it ${RATE} times a second: p50 ${p50}, p99 ${p99}, at worst ${worst} ms`,
  );
}
