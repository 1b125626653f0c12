import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aLife, type Life, withLosses } from '@/lib/domain/deliveries-fixture';
import { foldSnapshot } from '@/lib/domain/fold-snapshot';
import type { AccountSnapshot } from '@/lib/domain/snapshot';
import { findLinkedAccount } from './find-account';
import { aPerson } from './people-fixture';
import { prisma } from './prisma';
import { saveSnapshot } from './save-snapshot';

interface Delivered {
  readonly life: Life;
  readonly arrived: readonly AccountSnapshot[];
}

const deliveries: fc.Arbitrary<Delivered> = aLife.chain((life) =>
  withLosses(life).map((arrived) => ({ life, arrived })),
);

it('300 accounts whose deliveries were lost, doubled and mixed up show the same bytes after one look at Stripe', async () => {
  const suffix = randomUUID().replaceAll('-', '');
  const customerId = `cus_${suffix}`;
  const userId = await aPerson({ customerId });
  let run = 0;

  /** In the order given for each account, while those of the others arrive. */
  async function live({ life, arrived }: Delivered): Promise<void> {
    const id = `fca_${suffix}${run++}`;
    const readings = [...arrived, life.answer].map((reading) => ({ ...reading, id, customerId }));
    for (const reading of readings) await saveSnapshot(reading);
    expect(await shownOf(id)).toEqual(expected(life.answer));
    expect(await factsOf(id)).toEqual(new Set(readings.flatMap(toFacts)));
  }

  async function shownOf(id: string) {
    const account = await findLinkedAccount(userId, id);
    const { fetchWantedAt } = await prisma().linkedAccount.findUniqueOrThrow({ where: { id } });
    const { displayName, status, balance, balanceRefresh, ownershipRefresh, transactionsRefresh } = account ?? {};
    return { displayName, status, balance, balanceRefresh, ownershipRefresh, transactionsRefresh, fetchWantedAt };
  }

  const lives = fc.array(deliveries, { minLength: 30, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(lives, async (batch) => {
      await Promise.all(batch.map(live));
    }),
    { numRuns: 10 },
  );
});

function expected(answer: AccountSnapshot) {
  const known = foldSnapshot(null, answer);
  const { balance, ...rest } = known;
  return {
    displayName: rest.name.value,
    status: rest.status.value,
    balance: balance && { ...balance.value, amounts: balance.value.amounts.toSorted(byCurrency) },
    balanceRefresh: rest.balanceRefresh?.value ?? null,
    ownershipRefresh: rest.ownershipRefresh?.value ?? null,
    transactionsRefresh: rest.transactionsRefresh?.value ?? null,
    fetchWantedAt: null,
  };
}

const byCurrency = (left: { currency: string }, right: { currency: string }) =>
  left.currency < right.currency ? -1 : 1;

/** One line of history is one fact, however often it was told. */
const toFacts = ({ balance }: AccountSnapshot): string[] =>
  (balance?.amounts ?? []).map(({ currency, current }) => `${balance?.asOf.toISOString()} ${currency} ${current}`);

async function factsOf(linkedAccountId: string): Promise<Set<string>> {
  const rows = await prisma().balanceObservation.findMany({ where: { linkedAccountId } });
  const facts = rows.map(({ asOf, currency, current }) => `${asOf.toISOString()} ${currency} ${current}`);
  expect(facts).toHaveLength(new Set(facts).size);
  return new Set(facts);
}
