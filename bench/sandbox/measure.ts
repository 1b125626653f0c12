import { quantile } from '../quantile';

/** What a run of one kind of request came to. */
export interface Measured {
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
}

/** Keeps so many requests under way for so long, after a warm-up that is not counted. */
export async function measure(
  work: (turn: number) => Promise<unknown>,
  seconds: number,
  atOnce: number,
): Promise<Measured> {
  let turn = 0;
  const next = () => work(turn++);
  await keepBusy(next, seconds / 5, atOnce);
  const started = performance.now();
  const times = await keepBusy(next, seconds, atOnce);
  const elapsed = (performance.now() - started) / 1000;
  return { perSecond: times.length / elapsed, p50Ms: quantile(times, 0.5), p99Ms: quantile(times, 0.99) };
}

async function keepBusy(work: () => Promise<unknown>, seconds: number, atOnce: number): Promise<number[]> {
  const until = performance.now() + seconds * 1000;
  const times: number[] = [];
  const worker = async () => {
    while (performance.now() < until) {
      const started = performance.now();
      await work();
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return times;
}
