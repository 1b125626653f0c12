import 'server-only';
import pg from 'pg';
import type { AccountSnapshot } from '@/lib/domain/snapshot';
import { inGroups } from './in-groups';
import { prepared } from './prepared';
import { toAmountRows, toOwnerRows, toSnapshotRow } from './snapshot-row';
import { FOLD_SNAPSHOTS, type Refusal } from './snapshot-statement';

/** A verified webhook, as it was signed, and with which secret. */
export interface SignedEvent {
  readonly body: string;
  readonly signedWith: string | null;
}

export type Saved = 'applied' | 'duplicate' | NonNullable<Refusal>;

/** More in one statement gains nothing: by then the commit is a small part of it. */
const MOST_TOGETHER = 100;

const fold = prepared<{ id: string; refusal: Refusal }>(FOLD_SNAPSHOTS);

interface Reading {
  readonly accountId: string;
  readonly reading: string;
  readonly amounts: readonly object[];
  readonly owners: readonly object[];
}

/** Of faults of the data (22, 23), of waiting for each other (40, 55): not of the database being away. */
const isOfOneItem = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && /^(22|23|40|55)/.test(error.code ?? '');

const write = inGroups<Reading, Saved>({
  keyOf: ({ accountId }) => accountId,
  most: MOST_TOGETHER,
  lanes: 2,
  isOfOneItem,
  async write(readings) {
    const rows = await fold([
      `[${readings.map(({ reading }) => reading).join()}]`,
      JSON.stringify(readings.flatMap(({ amounts }) => amounts)),
      JSON.stringify(readings.flatMap(({ owners }) => owners)),
    ]);
    const answers = new Map<string, Saved>(rows.map(({ id, refusal }) => [id, refusal ?? 'applied']));
    return ({ accountId }) => answers.get(accountId) ?? 'duplicate';
  },
});

/**
 * The only writer of linked accounts. Link, webhook, refresh and reconciler all bring their readings here, in any order and as often as
 * they like: older news of a facet never covers newer (lib/domain/fold-snapshot.ts). Atomic: one statement, which readings of other
 * accounts that arrive at the same moment may share; answered after its commit.
 *
 * `event` is the verified webhook that brought the reading; its id is entered by the same statement. Answers `duplicate`,
 * having done nothing, when that id was there already, and a refusal when the event is entered and its reading is not taken.
 */
export async function saveSnapshot(snapshot: AccountSnapshot, event: SignedEvent | null = null): Promise<Saved> {
  return write({
    accountId: snapshot.id,
    reading: withEvent(JSON.stringify({ ...toSnapshotRow(snapshot), signed_with: event?.signedWith }), event),
    amounts: toAmountRows(snapshot),
    owners: await toOwnerRows(snapshot),
  });
}

/** The event's text goes in as it was signed: parsed and written anew, a figure beyond 2^53 would be another one. */
const withEvent = (row: string, event: SignedEvent | null): string =>
  event ? `${row.slice(0, -1)},"event":${event.body}}` : row;
