import type { RefreshRefusal } from '@/lib/domain/refresh';

type Code = RefreshRefusal | 'not_found' | 'disconnected' | 'inactive' | 'not_permitted' | 'unavailable';

/** What became of one request: under way, refused with the reason, or lost on the way to us. */
export type RefreshOutcome = 'started' | Code | 'lost';

export interface OutcomeText {
  readonly text: string;
  readonly tone: 'quiet' | 'problem';
}

const some = (count: number, one: string, many: string): string => (count === 1 ? one : `${count} ${many}`);

/** What happened to all of them, in a sentence: a refusal is never told as a success, and a quota never as an error. */
export function outcomeText(outcomes: readonly RefreshOutcome[]): OutcomeText {
  const count = (...kinds: RefreshOutcome[]) => outcomes.filter((outcome) => kinds.includes(outcome)).length;
  const [started, soon, lost, unavailable] = [
    count('started', 'already_pending'),
    count('too_soon'),
    count('lost'),
    count('unavailable'),
  ];
  if (lost > 0) return { text: 'Couldn’t reach Florin. Check that you are online, then try again.', tone: 'problem' };
  const parts = [
    started > 0 && `Updating ${some(started, 'the balance', 'balances')}`,
    soon > 0 && `${some(soon, 'one account was', 'accounts were')} updated a moment ago`,
    unavailable > 0 && `the bank couldn’t be asked about ${some(unavailable, 'one account', 'accounts')}`,
  ].filter((part) => part !== false);
  const text = parts.length > 0 ? parts.join('; ') : 'Nothing here can be updated';
  return { text: `${text.charAt(0).toUpperCase()}${text.slice(1)}.`, tone: unavailable > 0 ? 'problem' : 'quiet' };
}
