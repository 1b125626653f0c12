import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { findLinkedAccount } from '@/lib/data/find-account';
import { aPerson } from '@/lib/data/people-fixture';
import { prisma } from '@/lib/data/prisma';
import { saveSnapshot } from '@/lib/data/save-snapshot';
import type { AccountSnapshot } from '@/lib/domain/snapshot';
import { aSnapshot, at, usd } from '@/lib/domain/snapshot-fixture';

vi.setConfig({ testTimeout: 90_000 });

const STEP_S = 10;
const LAST = 5;

/** What Stripe had at one moment: each version is of its own time, and tells one balance, one attempt, one name, one status. */
const version = (number: number, status: string): Partial<AccountSnapshot> => ({
  displayName: `name ${number}`,
  status,
  balance: usd(at(number * STEP_S), number),
  balanceRefresh: { status: 'succeeded', lastAttemptedAt: at(number * STEP_S), nextAvailableAt: null },
});

/** A delivery of a version, or a fetch that was begun then and answered with what held some versions later. */
const reading = fc.oneof(
  fc.record({ kind: fc.constant('told' as const), number: fc.integer({ min: 0, max: LAST }) }),
  fc.record({
    kind: fc.constant('fetched' as const),
    begun: fc.integer({ min: 0, max: LAST }),
    took: fc.integer({ min: 0, max: 2 }),
  }),
);
/** What arrives, in the order in which it is saved, and where among it the reconciler's own reading is, begun after the last change. */
const history = fc.record({
  statuses: fc.array(fc.constantFrom('active', 'inactive'), { minLength: LAST + 1, maxLength: LAST + 1 }),
  ends: fc.boolean(),
  readings: fc.array(reading, { maxLength: 9 }),
  reconciledAfter: fc.nat(9),
});

it('a reconciliation and live webhooks, in whatever order they are saved, end as Stripe has it', async () => {
  const suffix = randomUUID().replaceAll('-', '');
  const customerId = `cus_${suffix}`;
  const userId = await aPerson({ customerId });
  let run = 0;
  await fc.assert(
    fc.asyncProperty(history, async ({ statuses, ends, readings, reconciledAfter }) => {
      const id = `fca_${suffix}${run++}`;
      const held = statuses.map((status, number) => version(number, ends && number === LAST ? 'disconnected' : status));
      const fetchedAt = (begun: number, number: number) =>
        aSnapshot({
          id,
          customerId,
          ...held[number],
          observedAt: at(begun * STEP_S + 1),
          source: 'reconcile',
          certainty: 'looked_up',
        });
      const saved = readings.map((given) =>
        given.kind === 'told'
          ? aSnapshot({ id, customerId, ...held[given.number], observedAt: at(given.number * STEP_S) })
          : fetchedAt(given.begun, Math.min(LAST, given.begun + given.took)),
      );
      saved.splice(reconciledAfter, 0, fetchedAt(LAST, LAST));
      for (const snapshot of saved) await saveSnapshot(snapshot);
      expect(await findLinkedAccount(userId, id)).toMatchObject({ ...held[LAST] });
      const facts = await prisma().balanceObservation.findMany({ where: { linkedAccountId: id } });
      const told = new Set(saved.map(({ balance }) => balance?.asOf.getTime()));
      expect(facts.map(({ asOf }) => asOf.getTime()).sort()).toEqual([...told].sort());
    }),
    { numRuns: 200 },
  );
});
