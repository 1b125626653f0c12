import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldSnapshot, type KnownAccount } from '@/lib/domain/fold-snapshot';
import type { Balance } from '@/lib/domain/balance';
import type { AccountSnapshot } from '@/lib/domain/snapshot';
import { aSnapshot, at, usd } from '@/lib/domain/snapshot-fixture';
import { findLinkedAccount } from './find-account';
import { aPerson } from './people-fixture';
import { prisma } from './prisma';
import { saveSnapshot } from './save-snapshot';

const second = fc.integer({ min: 0, max: 4 });

const refresh = fc.option(
  fc.record({
    status: fc.constantFrom('pending', 'succeeded', 'failed'),
    lastAttemptedAt: second.map(at),
    nextAvailableAt: fc.option(second.map(at)),
  }),
);

const withEuros = (asOf: Date, amount: number): Balance => ({
  ...usd(asOf, amount),
  amounts: [{ currency: 'EUR', current: 1, available: null, used: null }, ...usd(asOf, amount).amounts],
});

/** Few moments and few values, so that ties, repeats and every order of them come up. */
const reading = fc.record({
  displayName: fc.constantFrom('A', 'B', null),
  status: fc.constantFrom('active', 'inactive', 'disconnected'),
  balance: fc.option(
    fc
      .tuple(second, fc.integer({ min: -2, max: 2 }), fc.boolean())
      .map(([asOf, amount, alsoEuros]): Balance => (alsoEuros ? withEuros : usd)(at(asOf), amount)),
    { nil: null },
  ),
  balanceRefresh: refresh,
  ownershipRefresh: refresh,
  transactionsRefresh: refresh,
  observedAt: second.map(at),
  certainty: fc.constantFrom('told', 'looked_up', 'to_look_up'),
}) satisfies fc.Arbitrary<Partial<AccountSnapshot>>;

it('folds any history as the rules in lib/domain say', async () => {
  const suffix = randomUUID().replaceAll('-', '');
  const customerId = `cus_${suffix}`;
  const userId = await aPerson({ customerId });
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(reading, { minLength: 1, maxLength: 7 }), async (readings) => {
      const id = `fca_${suffix}${run++}`;
      const snapshots = readings.map((change) => aSnapshot({ id, customerId, ...change }));
      for (const snapshot of snapshots) await saveSnapshot(snapshot);
      const known = snapshots.reduce<KnownAccount | null>(foldSnapshot, null);
      expect(await stored(userId, id)).toEqual(expected(known));
    }),
    { numRuns: 150 },
  );
});

async function stored(userId: Parameters<typeof findLinkedAccount>[0], id: string) {
  const account = await findLinkedAccount(userId, id);
  const { displayName, status, balance, balanceObservedAt } = account ?? {};
  const { balanceRefresh, ownershipRefresh, transactionsRefresh } = account ?? {};
  const { fetchWantedAt } = await prisma().linkedAccount.findUniqueOrThrow({ where: { id } });
  const refreshes = { balanceRefresh, ownershipRefresh, transactionsRefresh };
  return { displayName, status, balance, balanceObservedAt, ...refreshes, fetchWantedAt };
}

const expected = (known: KnownAccount | null) => ({
  displayName: known?.name.value,
  status: known?.status.value,
  balance: known?.balance?.value ?? null,
  balanceObservedAt: known?.balance?.observedAt ?? null,
  balanceRefresh: known?.balanceRefresh?.value ?? null,
  ownershipRefresh: known?.ownershipRefresh?.value ?? null,
  transactionsRefresh: known?.transactionsRefresh?.value ?? null,
  fetchWantedAt: known?.fetchWantedAt ?? null,
});
