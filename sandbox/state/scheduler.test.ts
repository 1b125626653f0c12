import { expect, it, onTestFinished, vi } from 'vitest';
import { Clock } from './clock';
import { Meta } from './meta';
import { Scheduler } from './scheduler';
import { Store } from './store';

const ACCOUNTS = ['one', 'broken', 'two'];

function due(perform: (meta: Meta, store: Store, account: string) => void) {
  const store = new Store(null);
  const meta = new Meta(store);
  const clock = new Clock(meta);
  const scheduler = new Scheduler(store, clock, (task) => {
    if (task.kind === 'deactivate_account') perform(meta, store, task.account);
  });
  onTestFinished(() => {
    scheduler.stop();
    store.close();
  });
  for (const account of ACCOUNTS) scheduler.schedule(clock.now() - 1, { kind: 'deactivate_account', account });
  return { meta, scheduler };
}

it('undoes what a failing task has done and keeps what the others did, none of them being repeated', async () => {
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  onTestFinished(() => told.mockRestore());
  const attempts: string[] = [];
  const { meta, scheduler } = due((kept, _, account) => {
    attempts.push(account);
    kept.set(account, 'done');
    if (account === 'broken') throw new Error('as it was meant to');
  });
  scheduler.start();
  await expect.poll(() => scheduler.upcoming()).toEqual([]);
  expect(ACCOUNTS.map((account) => meta.get(account))).toEqual(['done', null, 'done']);
  expect(attempts).toEqual(ACCOUNTS);
  expect(told).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('as it was meant to'));
});

it('lets nothing be seen outside before it is certain, and nothing at all of a task that failed', async () => {
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  onTestFinished(() => told.mockRestore());
  const seen: string[] = [];
  const { scheduler } = due((_, store, account) => {
    store.afterCommit(() => seen.push(account));
    expect(seen).toEqual([]);
    if (account === 'broken') throw new Error('as it was meant to');
  });
  scheduler.start();
  await expect.poll(() => seen).toEqual(['one', 'two']);
});

it('answers others while much is due', async () => {
  let performed = 0;
  const { scheduler } = due(() => {
    performed += 1;
    const until = performance.now() + 20;
    while (performance.now() < until);
  });
  scheduler.start();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(performed).toBeLessThan(ACCOUNTS.length);
  await expect.poll(() => performed).toBe(ACCOUNTS.length);
});
