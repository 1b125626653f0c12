import type { RefreshRefusal } from '@/lib/domain/refresh';
import type { Words } from '@/lib/domain/words';

type Code = RefreshRefusal | 'not_found' | 'disconnected' | 'inactive' | 'not_permitted' | 'unavailable';

/** What became of one request: under way, refused with the reason, or lost on the way to us. */
export type RefreshOutcome = 'started' | Code | 'lost';

export interface OutcomeText {
  readonly text: string;
  readonly tone: 'quiet' | 'problem';
}

/** What happened to all of them, in a sentence: a refusal is never told as a success, and a quota never as an error. */
export function outcomeText(outcomes: readonly RefreshOutcome[], { t }: Words): OutcomeText {
  const count = (...kinds: RefreshOutcome[]) => outcomes.filter((outcome) => kinds.includes(outcome)).length;
  if (count('lost') > 0) return { text: t('accounts.browser.outcome.lost'), tone: 'problem' };
  const unavailable = count('unavailable');
  const told = [
    ['started', count('started', 'already_pending')],
    ['soon', count('too_soon')],
    ['unavailable', unavailable],
  ] as const;
  const parts = told.flatMap(([key, many]) => (many > 0 ? t(`accounts.browser.outcome.${key}`, { many }) : []));
  const text = parts.length > 0 ? parts.join('; ') : t('accounts.browser.outcome.none');
  return { text: `${text.charAt(0).toUpperCase()}${text.slice(1)}.`, tone: unavailable > 0 ? 'problem' : 'quiet' };
}
