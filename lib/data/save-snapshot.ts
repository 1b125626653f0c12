import 'server-only';
import pg from 'pg';
import type { AccountSnapshot } from '@/lib/domain/snapshot';
import { inGroups } from './in-groups';
import { prepared } from './prepared';
import { toAmountRows, toOwnerRows, toSnapshotRow } from './snapshot-row';
import { FOLD_SNAPSHOTS } from './snapshot-statement';

/** More in one statement gains nothing: by then the commit is a small part of it. */
const MOST_TOGETHER = 100;

const fold = prepared<{ id: string }>(FOLD_SNAPSHOTS);

interface Reading {
  readonly accountId: string;
  readonly reading: string;
  readonly amounts: readonly object[];
  readonly owners: readonly object[];
}

/** Of faults of the data (22, 23), of waiting for each other (40, 55): not of the database being away. */
const isOfOneItem = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && /^(22|23|40|55)/.test(error.code ?? '');

const write = inGroups<Reading, boolean>({
  keyOf: ({ accountId }) => accountId,
  most: MOST_TOGETHER,
  isOfOneItem,
  async write(readings) {
    const rows = await fold([
      `[${readings.map(({ reading }) => reading).join()}]`,
      JSON.stringify(readings.flatMap(({ amounts }) => amounts)),
      JSON.stringify(readings.flatMap(({ owners }) => owners)),
    ]);
    const applied = new Set(rows.map(({ id }) => id));
    return ({ accountId }) => applied.has(accountId);
  },
});

/**
 * The only writer of linked accounts. Link, webhook, refresh and reconciler all bring their readings here, in any order and as often as
 * they like: older news of a facet never covers newer (lib/domain/fold-snapshot.ts). Atomic: one statement, which readings of other
 * accounts that arrive at the same moment may share; answered after its commit.
 *
 * `event` is the verified webhook that brought the reading; its id is entered by the same statement. Answers false, having
 * done nothing, when that id was there already.
 */
export async function saveSnapshot(snapshot: AccountSnapshot, event: object | null = null): Promise<boolean> {
  return write({
    accountId: snapshot.id,
    reading: JSON.stringify({ ...toSnapshotRow(snapshot), event }),
    amounts: toAmountRows(snapshot),
    owners: await toOwnerRows(snapshot),
  });
}
