import { setTimeout as sleep } from 'node:timers/promises';
import { quantile } from '../quantile';
import { Connection } from './connection';
import type { SignedEvent } from './events';

export const WEBHOOK_PATH = '/api/webhooks/stripe';

export interface Load {
  readonly port: number;
  readonly next: () => SignedEvent;
  readonly connections: number;
  readonly seconds: number;
  /** Events a second, spread evenly; without it each connection sends as soon as its last event is answered. */
  readonly rate?: number;
  /** Ends after so many, if that is sooner. */
  readonly limit?: number;
}

export interface Outcome {
  /** Ids answered with 200. */
  readonly acknowledged: string[];
  readonly failed: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/**
 * Sends events for a while. With a rate, an answer's time counts from when its event was due: a server that stalls is not spared
 * what would have come meanwhile.
 */
export async function drive({ port, next, connections, seconds, rate, limit = Infinity }: Load): Promise<Outcome> {
  const acknowledged: string[] = [];
  const times: number[] = [];
  let failed = 0;
  let sent = 0;
  let taken = 0;
  const start = performance.now();
  const end = start + seconds * 1_000;
  const work = async () => {
    const connection = new Connection(port, WEBHOOK_PATH);
    for (;;) {
      const due = rate === undefined ? performance.now() : start + (sent++ / rate) * 1_000;
      if (due >= end || taken++ >= limit) break;
      const early = due - performance.now();
      if (early > 0) await sleep(early);
      const { id, body, signature } = next();
      const from = rate === undefined ? performance.now() : due;
      const status = await connection.post(body, { 'stripe-signature': signature }).catch(() => 0);
      times.push(performance.now() - from);
      if (status === 200) acknowledged.push(id);
      else failed++;
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: connections }, work));
  const took = (performance.now() - start) / 1_000;
  return {
    acknowledged,
    failed,
    perSecond: acknowledged.length / took,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  };
}
