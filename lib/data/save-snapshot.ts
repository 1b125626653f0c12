import 'server-only';
import type { AccountSnapshot } from '@/lib/domain/snapshot';
import { prisma } from './prisma';
import { toSnapshotRow } from './snapshot-row';
import { foldSnapshot } from './snapshot-statement';

/**
 * The only writer of linked accounts. Link, webhook, refresh and reconciler all bring their readings here, in any order and as often as
 * they like: older news of a facet never covers newer (lib/domain/fold-snapshot.ts). Atomic: one statement.
 *
 * `event` is the verified webhook that brought the reading; its id is entered by the same statement. Answers false, having
 * done nothing, when that id was there already.
 */
export async function saveSnapshot(snapshot: AccountSnapshot, event: object | null = null): Promise<boolean> {
  const reading = JSON.stringify(await toSnapshotRow(snapshot));
  const [row] = await prisma().$queryRaw<{ applied: boolean }[]>(foldSnapshot(reading, event && JSON.stringify(event)));
  return row?.applied ?? false;
}
