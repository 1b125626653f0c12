import 'server-only';
import { setTimeout as sleep } from 'node:timers/promises';
import { log } from '@/lib/log';

/**
 * Does `turn` again and again, with `idleMs` between turns that found nothing to do and none between those that did. A turn answers how much
 * it did; one that throws is logged and the next comes after the same pause. The answer stops it, once the turn under way has ended.
 */
export function poll(name: string, idleMs: number, turn: () => Promise<number>): () => Promise<void> {
  const stopping = new AbortController();
  const loop = async () => {
    while (!stopping.signal.aborted) {
      const done = await turn().catch((err: unknown) => {
        log().error({ err, name }, 'a turn of work failed');
        return 0;
      });
      if (done === 0) await sleep(idleMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const ended = loop();
  return async () => {
    stopping.abort();
    await ended;
  };
}
