import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { aSnapshot, at, usd } from '@/lib/domain/snapshot-fixture';
import { listLinkedAccounts } from './find-account';
import { aPerson } from './people-fixture';
import { saveSnapshot } from './save-snapshot';

const READINGS = 150;

it('an account that is read while a new balance is written has the one or the other, never none', async () => {
  const suffix = randomUUID().replaceAll('-', '');
  const [id, customerId] = [`fca_${suffix}`, `cus_${suffix}`];
  const userId = await aPerson({ customerId });
  // Each figure says of which second it is.
  const write = (second: number) =>
    saveSnapshot(aSnapshot({ id, customerId, balance: usd(at(second), second), observedAt: at(second) }));
  await write(0);
  let writing = true;
  const written = (async () => {
    for (let second = 1; second <= READINGS; second++) await write(second);
    writing = false;
  })();
  while (writing) {
    const [account] = await listLinkedAccounts(userId);
    const { asOf, amounts } = account?.balance ?? {};
    expect(amounts?.map(({ current }) => at(Number(current)))).toEqual([asOf]);
    expect(account?.balanceObservedAt).toEqual(asOf);
  }
  await written;
});
