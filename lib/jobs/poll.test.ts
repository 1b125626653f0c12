import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { anEnvironment } from '@/lib/env/env-fixture';
import { poll } from './poll';

Object.assign(process.env, anEnvironment());

const LONG_MS = 60_000;

describe('polling', () => {
  it('goes on at once while there is something to do, and pauses when there is not', async () => {
    const left = [3, 2, 1, 0, 5];
    const turn = vi.fn(async () => left.shift() ?? 0);
    const stop = poll('test', LONG_MS, turn);
    await vi.waitFor(() => expect(turn).toHaveBeenCalledTimes(4));
    await sleep(20);
    expect(turn).toHaveBeenCalledTimes(4);
    await stop();
  });

  it('survives a turn that throws', async () => {
    const turn = vi.fn().mockRejectedValueOnce(new Error('the database is away')).mockResolvedValue(0);
    const stop = poll('test', 1, turn);
    await vi.waitFor(() => expect(turn.mock.calls.length).toBeGreaterThan(1));
    await stop();
  });

  it('stops only when the turn under way has ended, and does not begin another', async () => {
    let finished = 0;
    const turn = vi.fn(async () => {
      await sleep(30);
      return ++finished;
    });
    const stop = poll('test', 1, turn);
    await stop();
    expect([finished, turn.mock.calls.length]).toEqual([1, 1]);
  });
});
