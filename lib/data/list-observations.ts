import 'server-only';
import type { UserId } from '@/lib/domain/ids';
import type { ObservationView } from '@/lib/domain/observation';
import { OBSERVATION_SOURCES, type ObservationSource } from '@/lib/domain/snapshot';
import { exactly } from './linked-account-row';
import { prisma } from './prisma';

/** A link of an account, and when a newer one took it up: what it said from then on counts no more. */
export interface LinkSpan {
  readonly id: string;
  readonly until: Date | null;
}

/**
 * What the bank said of a person's account under these links, the latest moment first, and of one moment the latest known. `upTo`: only what
 * it dated so, or earlier. Empty for links that are someone else's.
 */
export async function listObservations(
  userId: UserId,
  links: readonly LinkSpan[],
  { upTo, limit }: { upTo: Date | null; limit: number },
): Promise<ObservationView[]> {
  const rows = await prisma().balanceObservation.findMany({
    where: {
      OR: links.map(({ id, until }) => ({ linkedAccountId: id, ...(until && { asOf: { lt: until } }) })),
      linkedAccount: { accountHolder: { userId } },
      ...(upTo && { asOf: { lte: upTo } }),
    },
    orderBy: [{ asOf: 'desc' }, { observedAt: 'desc' }, { id: 'desc' }],
    take: limit,
  });
  const amount = (stored: bigint | null) => (stored === null ? null : exactly(stored));
  return rows.map(({ linkedAccountId, currency, asOf, observedAt, learntAt, source, eventId, ...amounts }) => ({
    accountId: linkedAccountId,
    currency,
    current: amount(amounts.current),
    available: amount(amounts.available),
    used: amount(amounts.used),
    asOf: asOf.toISOString(),
    learntAt: (learntAt ?? observedAt).toISOString(),
    source: toSource(source),
    eventId,
  }));
}

const toSource = (stored: string): ObservationSource =>
  OBSERVATION_SOURCES.find((known) => known === stored) ?? 'event';
