import { setTimeout as sleep } from 'node:timers/promises';
import { quantile } from '../quantile';

const PAUSE_MS = 100;

/** Somebody who asks for a page again and again, until told to stop; how long each took, to its last byte. */
export function watchPage(url: string) {
  const times: number[] = [];
  let isOver = false;
  const visits = (async () => {
    while (!isOver) {
      const start = performance.now();
      const answer = await fetch(url);
      await answer.text();
      if (!answer.ok) throw new Error(`${url} answered ${answer.status}.`);
      times.push(performance.now() - start);
      await sleep(PAUSE_MS);
    }
  })();
  return {
    async end() {
      isOver = true;
      await visits;
      return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
    },
  };
}
