import 'server-only';
import pg from 'pg';
import type { AccountSnapshot } from '@/lib/domain/snapshot';
import { inGroups } from './in-groups';
import { prepared } from './prepared';
import { type Reading, type SignedEvent, toParameters, toReading } from './snapshot-reading';
import { FOLD_SNAPSHOTS, type Refusal } from './snapshot-statement';

export type Saved = 'applied' | 'duplicate' | NonNullable<Refusal>;

/** More in one statement gains nothing: by then the commit is a small part of it. */
const MOST_TOGETHER = 100;
/** From here on a statement's own cost is a small part of what it writes. */
const ENOUGH_TOGETHER = 8;

const fold = prepared<{ id: string; refusal: Refusal }>(FOLD_SNAPSHOTS);

/** Of faults of the data (22, 23), of waiting for each other (40, 55): not of the database being away. */
const isOfOneItem = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && /^(22|23|40|55)/.test(error.code ?? '');

const write = inGroups<Reading, Saved>({
  keyOf: ({ accountId }) => accountId,
  most: MOST_TOGETHER,
  enough: ENOUGH_TOGETHER,
  lanes: 3,
  patienceMs: 25,
  isOfOneItem,
  async write(readings) {
    const rows = await fold(toParameters(readings));
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
  return write(await toReading(snapshot, event));
}
