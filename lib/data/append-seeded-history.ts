import 'server-only';
import type { Balance } from '@/lib/domain/balance';
import { prisma } from './prisma';

/** Appends a past for the demo, marked as seeded wherever it is shown. It never becomes the present balance: `saveSnapshot` alone writes that. */
export async function appendSeededHistory(
  accountId: string,
  past: readonly Balance[],
  observedAt: Date,
): Promise<void> {
  const rows = past.flatMap(({ kind, asOf, amounts }) =>
    amounts.map(({ currency, current, available, used }) => ({
      linkedAccountId: accountId,
      currency,
      asOf,
      observedAt,
      kind,
      current: toBigInt(current),
      available: toBigInt(available),
      used: toBigInt(used),
      source: 'seed',
    })),
  );
  await prisma().balanceObservation.createMany({ data: rows, skipDuplicates: true });
}

const toBigInt = (amount: number | null): bigint | null => (amount === null ? null : BigInt(amount));
