import { quantile } from '../quantile';
import { ask } from './ask';
import type { Endpoint } from './endpoint';
import type { Program } from './program';

/** Before that, a garbage collector that has not yet had to tidy up looks like a leak. */
const LONG_ENOUGH = 600;

type Facts = [string, string][];

/** Asks at this rate whether the answers keep up or not, as the users of an app would. Resolves to the times. */
async function atRate(work: (turn: number) => Promise<unknown>, perSecond: number, seconds: number) {
  const times: number[] = [];
  const asked: Promise<void>[] = [];
  const started = performance.now();
  for (let turn = 0; turn < perSecond * seconds;) {
    const due = Math.floor(((performance.now() - started) / 1000) * perSecond);
    for (; turn < Math.min(due, perSecond * seconds); turn++) {
      const at = performance.now();
      asked.push(work(turn).then(() => void times.push(performance.now() - at)));
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(asked);
  return { seconds: (performance.now() - started) / 1000, times };
}

/** Every refresh starts one, ends 100 ms later and is told to the endpoint. */
export async function refreshAtRate(
  program: Program,
  endpoint: Endpoint,
  accounts: readonly string[],
  perSecond: number,
  seconds: number,
): Promise<Facts> {
  await endpoint.quiet();
  const before = endpoint.received();
  const refresh = (turn: number) => askToRefresh(program.port, accounts, turn);
  const { times, seconds: taken } = await atRate(refresh, perSecond, seconds);
  const behind = times.length - (endpoint.received() - before);
  await endpoint.quiet();
  return [
    [`${perSecond} refreshes a second, asked for ${seconds} s`, `answered in ${taken.toFixed(1)} s`],
    ['  p50, p99 of their answers', `${quantile(times, 0.5).toFixed(1)} ms, ${quantile(times, 0.99).toFixed(1)} ms`],
    ['  webhooks still on their way then', String(behind)],
    ['  webhooks that came in the end', `${endpoint.received() - before} of ${times.length}`],
  ];
}

/** Refreshes and retrieves at a steady rate, and what the memory did meanwhile. */
export async function soak(program: Program, accounts: readonly string[], seconds: number): Promise<Facts> {
  const perSecond = 300;
  const samples: [number, number][] = [];
  const started = performance.now();
  const sampler = setInterval(() => samples.push([(performance.now() - started) / 1000, program.memoryMb()]), 1_000);
  const work = (turn: number) =>
    turn % 3 === 0 ? askToRefresh(program.port, accounts, turn) : askForAccount(program.port, accounts, turn);
  await atRate(work, perSecond, seconds);
  clearInterval(sampler);
  const settled = samples.slice(Math.floor(samples.length / 2));
  const memory = settled.map(([, megabytes]) => megabytes);
  const hourly = (slope(settled) * 3_600).toFixed(1);
  return [
    [`memory over ${seconds} s of ${perSecond} requests a second`, `${samples[0]?.[1].toFixed(0)} MB at first`],
    ['  in the second half', `${Math.min(...memory).toFixed(0)} to ${Math.max(...memory).toFixed(0)} MB`],
    ['  slope of the second half', seconds < LONG_ENOUGH ? 'too short to tell' : `${hourly} MB an hour`],
  ];
}

function askToRefresh(port: number, accounts: readonly string[], turn: number): Promise<string> {
  const id = accounts[(turn * 7_919) % accounts.length];
  return ask(port, 'POST', `/v1/financial_connections/accounts/${id}/refresh`, 'features[]=balance');
}

function askForAccount(port: number, accounts: readonly string[], turn: number): Promise<string> {
  return ask(port, 'GET', `/v1/financial_connections/accounts/${accounts[(turn * 104_729) % accounts.length]}`);
}

/** Least squares. */
function slope(points: readonly [number, number][]): number {
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  const above = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const below = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return above / below;
}
