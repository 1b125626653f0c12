import { HISTORY_RANGES, type HistoryRange } from '@/lib/domain/history';

export type HistoryView = 'chart' | 'table';

/** What the address says of the history on an account's page; anything else in it is ignored. */
export interface HistoryChoice {
  readonly range: HistoryRange;
  readonly view: HistoryView;
}

type Param = string | string[] | undefined;

const DEFAULT: HistoryChoice = { range: '3m', view: 'chart' };

/** Reads `?range=1y&view=table`. What is not understood is the default: an old bookmark still opens. */
export function readHistoryChoice(params: { range?: Param; view?: Param }): HistoryChoice {
  return {
    range: HISTORY_RANGES.find((range) => range === params.range) ?? DEFAULT.range,
    view: params.view === 'table' ? 'table' : DEFAULT.view,
  };
}

/** The address of a choice, as short as it can be said. */
export function historyHref(path: string, { range, view }: HistoryChoice): string {
  const query = new URLSearchParams();
  if (range !== DEFAULT.range) query.set('range', range);
  if (view !== DEFAULT.view) query.set('view', view);
  return query.size > 0 ? `${path}?${query}` : path;
}
