import { isDay } from '@/lib/domain/days';
import { HISTORY_RANGES, type HistoryRange } from '@/lib/domain/history';

export type HistoryView = 'chart' | 'table';

/** What the address says of the history on an account's page; anything else in it is ignored. */
export interface HistoryChoice {
  readonly range: HistoryRange;
  readonly view: HistoryView;
  /** `YYYY-MM-DD`: the table as it was known at the end of that day; null is what is known now. */
  readonly knownOn: string | null;
}

type Param = string | string[] | undefined;

const DEFAULT: HistoryChoice = { range: '3m', view: 'chart', knownOn: null };

/** Reads `?range=1y&view=table&knownOn=2026-11-01`. What is not understood is the default: an old bookmark still opens. */
export function readHistoryChoice(params: { range?: Param; view?: Param; knownOn?: Param }): HistoryChoice {
  return {
    range: HISTORY_RANGES.find((range) => range === params.range) ?? DEFAULT.range,
    view: params.view === 'table' ? 'table' : DEFAULT.view,
    knownOn: typeof params.knownOn === 'string' && isDay(params.knownOn) ? params.knownOn : DEFAULT.knownOn,
  };
}

/** The address of a choice, as short as it can be said. */
export function historyHref(path: string, { range, view, knownOn }: HistoryChoice): string {
  const query = new URLSearchParams();
  if (range !== DEFAULT.range) query.set('range', range);
  if (view !== DEFAULT.view) query.set('view', view);
  if (knownOn !== null && view === 'table') query.set('knownOn', knownOn);
  return query.size > 0 ? `${path}?${query}` : path;
}
