import 'server-only';
import { appendAudit } from '@/lib/data/audit';
import { type EventRange, listEventsOfRange } from '@/lib/data/list-events-of-range';
import type { Staff } from '@/lib/domain/staff';
import { type Replayed, replayHeld } from './replay-event';
import { type Tried, tryEvents } from './try-events';

/** Read side by side, and written together where they come together. */
const TOGETHER = 50;

export interface RangeReplay {
  /** Events of the range that we hold. */
  readonly events: number;
  /** How many came to what. */
  readonly outcomes: Readonly<Partial<Record<Replayed, number>>>;
}

export interface RangeTrial {
  readonly events: number;
  /** Accounts whose present or history would be another one. */
  readonly changes: readonly string[];
  readonly outcomes: Readonly<Partial<Record<Tried, number>>>;
}

/** What a replay of a range would do, and who wanted to know: nothing is changed and Stripe is not asked. */
export async function tryRange(staff: Staff, range: EventRange, why: string, now = new Date()): Promise<RangeTrial> {
  const ids = await record(staff, range, { why, dry: true }, now);
  const changes = new Set<string>();
  const tried: Tried[] = [];
  for (const some of inPieces(ids)) {
    const outcome = await tryEvents(some);
    for (const accountId of outcome.changes) changes.add(accountId);
    tried.push(...outcome.tried);
  }
  return { events: ids.length, changes: [...changes].sort(), outcomes: counted(tried) };
}

/**
 * Applies every event of a range that we hold once more, oldest first; who asked and why is on record before anything is read. Safe at any time and
 * as often as one likes. Where the database gives out it stops: what is left is done by asking again.
 */
export async function replayRange(
  staff: Staff,
  range: EventRange,
  why: string,
  now = new Date(),
): Promise<RangeReplay> {
  const ids = await record(staff, range, { why, dry: false }, now);
  const replayed: Replayed[] = [];
  for (const some of inPieces(ids)) {
    replayed.push(...(await Promise.all(some.map((id) => replayHeld(id, now)))));
    if (replayed.includes('unavailable')) break;
  }
  return { events: ids.length, outcomes: counted(replayed) };
}

async function record(staff: Staff, range: EventRange, details: { why: string; dry: boolean }, now: Date) {
  const [from, until] = [range.from.toISOString(), range.until.toISOString()];
  const event = { subjectId: range.accountId, details: { ...details, from, until } };
  await appendAudit(staff, { action: 'support.replay_range', ...event }, now);
  return listEventsOfRange(range);
}

const inPieces = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / TOGETHER) }, (_, piece) =>
    ids.slice(piece * TOGETHER, (piece + 1) * TOGETHER),
  );

function counted<Word extends string>(words: readonly Word[]): Partial<Record<Word, number>> {
  const counts: Partial<Record<Word, number>> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
