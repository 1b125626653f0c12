import 'server-only';
import type { Staff } from '@/lib/domain/staff';
import type { Replayed } from '@/lib/use-cases/replay-event';
import { replayRange, tryRange } from '@/lib/use-cases/replay-range';
import type { Tried } from '@/lib/use-cases/try-events';

interface Wanted {
  readonly from: Date;
  readonly until: Date;
  readonly accountId: string | null;
  readonly why: string;
  /** Without it nothing is changed. */
  readonly apply: boolean;
}

/** For the operator: a range of events, tried or replayed. Answers what would be or was done, a line each. */
export async function replayNow(staff: Staff, { why, apply, ...range }: Wanted): Promise<string> {
  if (apply) {
    const { events, outcomes } = await replayRange(staff, range, why);
    const rest = outcomes.unavailable ? ['The database gave out: run it again.'] : [];
    return [`Replayed ${events} events.`, ...said(outcomes, REPLAYED), ...rest].join('\n');
  }
  const { events, outcomes, changes } = await tryRange(staff, range, why);
  const changed = `Accounts that would change: ${changes.length === 0 ? 'none' : changes.join(', ')}.`;
  return [`Tried ${events} events; nothing was changed.`, ...said(outcomes, TRIED), changed, 'To do it: --apply'].join(
    '\n',
  );
}

const REPLAYED = {
  applied: 'applied for the first time',
  duplicate: 'applied before, and read again',
  ignored: 'that ask nothing of us',
  refused: 'whose account is not ours to change',
  not_found: 'that cannot be read',
  failed: 'that failed again',
  unavailable: 'that the database could not take',
} satisfies Record<Replayed, string>;

const TRIED = {
  read: 'applied before, to be read again',
  look_up: 'to be looked up at Stripe',
  apply: 'that failed before, and can be applied now',
  ignore: 'that ask nothing of us',
  fail: 'that would fail',
} satisfies Record<Tried, string>;

const said = (
  counts: Readonly<Record<string, number | undefined>>,
  words: Readonly<Record<string, string>>,
): string[] =>
  Object.entries(words).flatMap(([word, text]) => (counts[word] === undefined ? [] : [`  ${counts[word]} ${text}`]));
