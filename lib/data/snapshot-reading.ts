import 'server-only';
import type { AccountSnapshot } from '@/lib/domain/snapshot';
import { toAmountRows, toOwnerRows, toSnapshotRow } from './snapshot-row';

/** A verified webhook, as it was signed, and with which secret. */
export interface SignedEvent {
  readonly body: string;
  readonly signedWith: string | null;
}

/** A snapshot, and the event that brought it, as the writer's statement takes them. */
export interface Reading {
  readonly accountId: string;
  readonly reading: string;
  readonly amounts: readonly object[];
  readonly owners: readonly object[];
}

export async function toReading(snapshot: AccountSnapshot, event: SignedEvent | null): Promise<Reading> {
  return {
    accountId: snapshot.id,
    reading: withEvent(JSON.stringify({ ...toSnapshotRow(snapshot), signed_with: event?.signedWith }), event),
    amounts: toAmountRows(snapshot),
    owners: await toOwnerRows(snapshot),
  };
}

/** The event's text goes in as it was signed: parsed and written anew, a figure beyond 2^53 would be another one. */
const withEvent = (row: string, event: SignedEvent | null): string =>
  event ? `${row.slice(0, -1)},"event":${event.body}}` : row;

/** The parameters of the statement: readings of different accounts. */
export const toParameters = (readings: readonly Reading[]): string[] => [
  `[${readings.map(({ reading }) => reading).join()}]`,
  JSON.stringify(readings.flatMap(({ amounts }) => amounts)),
  JSON.stringify(readings.flatMap(({ owners }) => owners)),
];
